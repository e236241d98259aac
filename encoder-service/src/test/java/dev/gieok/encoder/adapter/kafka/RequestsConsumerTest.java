package dev.gieok.encoder.adapter.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.LetterEncoder;
import dev.gieok.encoder.Samples;
import dev.gieok.encoder.Standing;
import dev.gieok.encoder.request.EncodingRequest;
import dev.gieok.platform.event.EventCodec;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsConsumerTest {
    @TempDir
    Path folder;

    private final LetterEncoder encoder = new LetterEncoder();
    private Standing standing;
    private PersonId person;
    private RequestsConsumer consumer;

    @BeforeEach
    void stand() {
        standing = new Standing(folder);
        person = standing.persons.enrol("ada");
        consumer = new RequestsConsumer(
                standing.codec,
                new EncodingRequest(encoder),
                standing.publisher,
                new EncoderMetrics(new SimpleMeterRegistry()));
    }

    @Test
    void addsTheVectorOfAllTextParts() {
        consume(Samples.chat(Part.text("Where"), Part.media(Samples.media()), Part.text("do I live?")), null);

        RequestEncoded encoded = encoded();
        assertEquals(List.of(List.of("Where\ndo I live?")), encoder.batches);
        assertNotNull(encoded.embedding());
        assertEquals("letters", encoded.embedding().model());
    }

    @Test
    void leavesOutTheVectorOfARequestWithoutWords() {
        consume(Samples.chat(Part.media(Samples.media())), null);

        assertNull(encoded().embedding());
    }

    @Test
    void copiesWhereTheAskerListens() {
        consume(Samples.chat(Part.text("hello")), "3");

        assertEquals(
                Optional.of(3),
                standing.published(Topic.Names.ENCODER_REQUESTS).getFirst().replyPartition());
    }

    @Test
    void letsAChatGoOnWithoutAModel() {
        encoder.failures = 1;

        consume(Samples.chat(Part.text("hello")), null);

        assertNull(encoded().embedding());
    }

    private RequestEncoded encoded() {
        return (RequestEncoded)
                standing.published(Topic.Names.ENCODER_REQUESTS).getFirst().event();
    }

    private void consume(ChatRequested chat, String replyPartition) {
        var record = standing.record(Topic.Names.GATEWAY_REQUESTS, person, chat);
        if (replyPartition != null) {
            EventCodec.add(record.headers(), Headers.REPLY_PARTITION, replyPartition);
        }
        consumer.consume(record);
    }
}
