package dev.gieok.gateway;

import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.id.MediaId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** What is taken, and what is not. */
@QuarkusTest
class MediaUploadTest extends MediaScene {
    @Test
    void takesAnImageAndTellsKafka() {
        byte[] file = png(100_000);
        MediaId id = uploaded(file);
        MediaUploaded event = (MediaUploaded)
                kafka.events(Topic.Names.GATEWAY_MEDIA, codec).get(0).event();
        assertEquals(id, event.mediaId());
        assertEquals("image/png", event.blob().mediaType());
        assertEquals(100_000, event.blob().length());
        assertEquals("media/" + keys().person() + "/" + id, event.blob().uri());
        assertEquals("fridge.png", event.name());
        assertEquals("My fridge", event.title());
        assertEquals(2, event.speakers());
        assertTrue(event.blob().sha256().matches("[0-9a-f]{64}"));
    }

    @Test
    void keepsNoClearByte() {
        byte[] file = "%PDF-1.7 the secret total is 42 euros".getBytes(StandardCharsets.UTF_8);
        asked().multiPart("file", "bill.pdf", file).post("/v1/media").then().statusCode(202);
        List<String> keys = blobs.list("media");
        assertFalse(keys.isEmpty());
        for (String key : keys) {
            String content = new String(blobs.get(key).orElseThrow().content(), StandardCharsets.ISO_8859_1);
            assertFalse(content.contains("secret total") || content.contains("bill.pdf"), key);
        }
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        refused("notes.pdf", "PK\003\004zipped".getBytes(StandardCharsets.ISO_8859_1), 415, "media-unsupported")
                .body("detail", containsString("named .pdf but holds application/zip"));
        refused("song.mp3", "ID3 and so on".getBytes(StandardCharsets.ISO_8859_1), 415, "media-unsupported")
                .body("detail", containsString("PNG, JPEG and PDF"));
        refused("page.html", "<html>".getBytes(StandardCharsets.UTF_8), 415, "media-unsupported");
        refused("empty.png", new byte[0], 400, "invalid-upload").body("detail", is("The file is empty."));
        refused("big.png", png(400_000), 413, "media-too-large");
        assertEquals(0, kafka.records(Topic.Names.GATEWAY_MEDIA).size());
        assertTrue(blobs.list("media/" + keys().person()).isEmpty());
    }

    @Test
    void refusesAFormWithoutAFile() {
        asked().multiPart("title", "My fridge")
                .post("/v1/media")
                .then()
                .statusCode(400)
                .body("code", is("invalid-upload"))
                .body("detail", containsString("`file`"));
        asked().multiPart("picture", "fridge.png", png(50_000))
                .post("/v1/media")
                .then()
                .statusCode(400)
                .body("code", is("invalid-upload"))
                .body("detail", containsString("named `file`"));
        asked().contentType("multipart/form-data; boundary=xyz")
                .body("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nbroken off")
                .post("/v1/media")
                .then()
                .statusCode(matchesClientError());
        asked().contentType("multipart/form-data")
                .body("no boundary at all")
                .post("/v1/media")
                .then()
                .statusCode(400)
                .body("code", is("invalid-upload"));
        json("{}").post("/v1/media").then().statusCode(415).body("code", is("unsupported-media-type"));
    }

    @Test
    void refusesAFieldThatItDoesNotKnowOnEitherSideOfTheFile() {
        for (boolean before : List.of(true, false)) {
            var form = before ? asked().multiPart("titel", "Fridge") : asked();
            form.multiPart("file", "a.png", png(20));
            (before ? form : form.multiPart("titel", "Fridge"))
                    .post("/v1/media")
                    .then()
                    .statusCode(400)
                    .body("code", is("unknown-field"))
                    .body("detail", containsString("file, speakers, title"));
        }
        assertTrue(blobs.list("media/" + keys().person()).isEmpty());
        assertEquals(0, kafka.records(Topic.Names.GATEWAY_MEDIA).size());
    }

    @Test
    void keepsNothingWhenKafkaIsDown() {
        kafka.goDown();
        asked().multiPart("file", "a.png", png(20)).post("/v1/media").then().statusCode(503);
        assertTrue(blobs.list("media/" + keys().person()).isEmpty());
        assertTrue(blobs.list("media-claims/" + keys().person()).isEmpty());
    }

    @Test
    void takesARepeatedUploadOnce() {
        byte[] file = png(20);
        String first = repeated(file).statusCode(202).extract().path("mediaId");
        repeated(file).statusCode(202).body("mediaId", is(first));
        assertEquals(1, kafka.records(Topic.Names.GATEWAY_MEDIA).size());
        repeated(png(30)).statusCode(422).body("code", is("idempotency-key-reused"));
        assertEquals(1, blobs.list("media/" + keys().person()).size());
    }

    private ValidatableResponse repeated(byte[] file) {
        return asked().header("Idempotency-Key", "up-1")
                .multiPart("file", "a.png", file)
                .post("/v1/media")
                .then();
    }

    private ValidatableResponse refused(String name, byte[] file, int status, String code) {
        return asked().multiPart("file", name, file)
                .post("/v1/media")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code));
    }

    private static Matcher<Integer> matchesClientError() {
        return both(greaterThanOrEqualTo(400)).and(lessThan(500));
    }
}
