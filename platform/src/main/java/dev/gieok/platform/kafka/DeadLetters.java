package dev.gieok.platform.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Puts a record that cannot be handled aside, whole, with the code of its cause. What came in clear is sealed first. */
public final class DeadLetters {
    /** The content type of a clear value that was sealed under the system key. */
    public static final String SYSTEM_SEALED = "application/vnd.gieok.system-sealed";

    /** The content type of a clear value that was sealed with the keys of the person it is about. */
    public static final String PERSON_SEALED = "application/vnd.gieok.person-sealed";

    private final Producer<String, byte[]> producer;
    private final MasterKey master;
    private final PersonRegistry persons;
    private final Clock clock;

    public DeadLetters(Producer<String, byte[]> producer, MasterKey master, PersonRegistry persons, Clock clock) {
        this.producer = producer;
        this.master = master;
        this.persons = persons;
        this.clock = clock;
    }

    public CompletableFuture<Void> put(ConsumerRecord<?, byte[]> record, ErrorCode code) {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        EventCodec.add(headers, Headers.DEAD_LETTER_CODE, code.code());
        EventCodec.add(headers, Headers.DEAD_LETTER_TOPIC, record.topic());
        EventCodec.add(headers, Headers.DEAD_LETTER_PARTITION, Integer.toString(record.partition()));
        EventCodec.add(headers, Headers.DEAD_LETTER_OFFSET, Long.toString(record.offset()));
        EventCodec.add(headers, Headers.DEAD_LETTER_TIME, clock.instant().toString());
        if (headers.lastHeader(Headers.FIRST_CAME) == null && record.timestamp() >= 0) {
            EventCodec.add(headers, Headers.FIRST_CAME, Long.toString(record.timestamp()));
        }
        byte[] value = record.value();
        String key = record.key() == null ? null : record.key().toString();
        if (record.topic().equals(Topic.EXTERNAL_OBSERVATIONS.topicName())) {
            // The one topic in clear: neither its words nor the `sub` it names may outlive its minutes of retention.
            key = null;
            // Of somebody who was erased nothing is kept, sealed or not: only that it came.
            value = code == ErrorCode.PERSON_ERASED ? nothing(record, headers) : sealed(record, headers);
        }
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(record.topic() + ".dlq", null, key, value, headers);
        return sent(letter)
                .exceptionallyCompose(failure -> failure instanceof RecordTooLargeException
                        // It was as large as a record may be, and is larger with its cause: that it came is kept.
                        ? sent(new ProducerRecord<>(letter.topic(), null, letter.key(), null, headers))
                        : CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<Void> sent(ProducerRecord<String, byte[]> letter) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        producer.send(letter, (metadata, failure) -> {
            if (failure == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure);
            }
        });
        return done;
    }

    /** The code that a failure goes under. */
    public static ErrorCode codeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NonRetriableException known) {
                return known.code();
            }
        }
        return ErrorCode.INTERNAL;
    }

    private byte @Nullable [] nothing(ConsumerRecord<?, byte[]> record, RecordHeaders headers) {
        EventCodec.text(record.headers(), Headers.SUBJECT)
                .ifPresent(sub -> EventCodec.add(headers, Headers.SUBJECT, master.subjectKey(sub)));
        return null;
    }

    /** With the person's own keys where there are any, so that it goes when they go. */
    private byte[] sealed(ConsumerRecord<?, byte[]> record, RecordHeaders headers) {
        String subject = EventCodec.text(record.headers(), Headers.SUBJECT).orElse("");
        byte[] clear = joined(record, subject);
        Optional<PersonKeys> keys = keys(subject);
        if (keys.isPresent()) {
            EventCodec.add(headers, Headers.SUBJECT, keys.get().person().value());
            EventCodec.add(headers, Headers.CONTENT_TYPE, PERSON_SEALED);
            return keys.get().seal(clear, PERSON_SEALED);
        }
        if (!subject.isEmpty()) {
            EventCodec.add(headers, Headers.SUBJECT, master.subjectKey(subject));
        }
        EventCodec.add(headers, Headers.CONTENT_TYPE, SYSTEM_SEALED);
        try {
            return master.aead().encrypt(clear, SYSTEM_SEALED.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<PersonKeys> keys(String subject) {
        try {
            return subject.isEmpty() ? Optional.empty() : persons.find(subject).map(persons::keys);
        } catch (ErasedException e) {
            return Optional.empty();
        }
    }

    private static byte[] joined(ConsumerRecord<?, byte[]> record, String subject) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        byte[] sub = subject.getBytes(StandardCharsets.UTF_8);
        // Two bytes of length, the sub, the value: enough to replay it.
        return ByteBuffer.allocate(Short.BYTES + sub.length + value.length)
                .putShort((short) sub.length)
                .put(sub)
                .put(value)
                .array();
    }
}
