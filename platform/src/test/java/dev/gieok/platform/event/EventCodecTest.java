package dev.gieok.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCodecTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final AnswerFailed EVENT =
            new AnswerFailed(new AnswerId("ans_" + "0".repeat(26)), new SessionId("kitchen"), "internal");

    @TempDir
    Path folder;

    private PersonRegistry persons;
    private PersonId person;
    private EventCodec codec;

    @BeforeEach
    void open() {
        persons = new BlobPersonRegistry(
                new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        person = persons.enrol("minji");
        codec = new EventCodec(persons, "/test");
    }

    @Test
    void readsBackWhatItWrote() {
        EventCodec.Encoded encoded = codec.encode(person, "event-1", NOON, EVENT);
        assertEquals(
                new Envelope<>(person, "event-1", NOON, EVENT, Optional.empty()),
                codec.decode(encoded.headers(), encoded.value()));
        assertEquals(Optional.of("dev.gieok.answer-failed.v1"), EventCodec.text(encoded.headers(), Headers.TYPE));
        assertFalse(new String(encoded.value(), StandardCharsets.UTF_8).contains("kitchen"));
    }

    @Test
    void carriesWhereTheAskerListens() {
        EventCodec.Encoded encoded = codec.encode(person, "event-1", NOON, EVENT);
        EventCodec.add(encoded.headers(), Headers.REPLY_PARTITION, "3");
        assertEquals(
                Optional.of(3), codec.decode(encoded.headers(), encoded.value()).replyPartition());
    }

    @Test
    void refusesAnEventUnderAnotherIdOrForAnotherPerson() {
        EventCodec.Encoded encoded = codec.encode(person, "event-1", NOON, EVENT);
        EventCodec.add(encoded.headers(), Headers.ID, "event-2");
        assertEquals(ErrorCode.UNREADABLE_EVENT, refusal(encoded));
        EventCodec.Encoded other = codec.encode(person, "event-1", NOON, EVENT);
        EventCodec.add(other.headers(), Headers.SUBJECT, persons.enrol("tom").value());
        assertEquals(ErrorCode.UNREADABLE_EVENT, refusal(other));
    }

    @Test
    void namesWhatIsWrongWithJunk() {
        EventCodec.Encoded encoded = codec.encode(person, "event-1", NOON, EVENT);
        EventCodec.add(encoded.headers(), Headers.TYPE, "dev.gieok.nonsense.v1");
        assertEquals(ErrorCode.UNKNOWN_EVENT_TYPE, refusal(encoded));
        encoded.headers().remove(Headers.TYPE);
        assertEquals(ErrorCode.MISSING_ATTRIBUTE, refusal(encoded));
        EventCodec.Encoded clear = codec.encode(person, "event-1", NOON, EVENT);
        EventCodec.add(clear.headers(), Headers.CONTENT_TYPE, Headers.JSON);
        assertEquals(ErrorCode.MALFORMED_EVENT, refusal(clear));
    }

    private ErrorCode refusal(EventCodec.Encoded encoded) {
        return assertThrows(NonRetriableException.class, () -> codec.decode(encoded.headers(), encoded.value()))
                .code();
    }
}
