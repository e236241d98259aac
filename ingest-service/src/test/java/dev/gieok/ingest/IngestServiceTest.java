package dev.gieok.ingest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.PersonRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The service as it is wired, its child process included; the channels are in memory. */
@QuarkusTest
@QuarkusTestResource(InMemoryChannels.class)
class IngestServiceTest {
    private static final Instant THEN = Instant.parse("2026-11-02T09:00:00Z");
    private static final MediaId MEDIA = new MediaId("med_" + "0".repeat(26));

    @Inject
    PersonRegistry persons;

    @Inject
    Blobs blobs;

    @Inject
    EventCodec codec;

    @Inject
    KeptEvents kept;

    @Inject
    @Any
    InMemoryConnector channels;

    @Test
    void isReady() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void takesAPdfApartThatWasUploaded() throws Exception {
        PersonId person = persons.enrol("ada");
        byte[] pdf = Samples.pdf(List.of(List.of("Invoice 2041 of Kestrel Bakery", "Total due: EUR 131.70")));
        String key = "media/" + person + "/" + MEDIA;
        var stored = new ByteArrayOutputStream();
        try (var out = persons.keys(person).sealing(stored, MEDIA.value())) {
            out.write(pdf);
        }
        blobs.put(key, stored::writeTo);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        ClaimCheck claim = new ClaimCheck(key, sha256, "application/pdf", pdf.length);
        Event uploaded = new MediaUploaded(MEDIA, claim, "invoice.pdf", null, null, THEN);
        var encoded = codec.encode(person, UUID.randomUUID().toString(), THEN, uploaded);

        channels.source("media-in")
                .send(Standing.record(Topic.Names.GATEWAY_MEDIA, person.value(), encoded.value(), encoded.headers()));

        await().atMost(Duration.ofSeconds(90))
                .until(() -> kept.of(Topic.Names.INGEST_SEGMENTS).size() == 2);
        List<Event> events = kept.of(Topic.Names.INGEST_SEGMENTS).stream()
                .map(record -> codec.decode(record.headers(), record.value()).event())
                .toList();
        assertEquals(
                2,
                assertInstanceOf(SegmentExtracted.class, events.get(0))
                        .givenText()
                        .size());
        assertEquals(1, assertInstanceOf(MediaTakenApart.class, events.get(1)).segments());
    }
}
