package dev.gieok.platform.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Puts a record that cannot be handled aside, whole, with the code of its cause. What came in clear is sealed first. */
public final class DeadLetters {
    /** The content type of a clear value that was sealed under the system key. */
    public static final String SYSTEM_SEALED = "application/vnd.gieok.system-sealed";

    private final Producer<String, byte[]> producer;
    private final MasterKey master;
    private final Clock clock;

    public DeadLetters(Producer<String, byte[]> producer, MasterKey master, Clock clock) {
        this.producer = producer;
        this.master = master;
        this.clock = clock;
    }

    public CompletableFuture<Void> put(ConsumerRecord<?, byte[]> record, ErrorCode code) {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        EventCodec.add(headers, Headers.DEAD_LETTER_CODE, code.code());
        EventCodec.add(headers, Headers.DEAD_LETTER_TOPIC, record.topic());
        EventCodec.add(headers, Headers.DEAD_LETTER_PARTITION, Integer.toString(record.partition()));
        EventCodec.add(headers, Headers.DEAD_LETTER_OFFSET, Long.toString(record.offset()));
        EventCodec.add(headers, Headers.DEAD_LETTER_TIME, clock.instant().toString());
        byte[] value = record.value();
        String key = record.key() == null ? null : record.key().toString();
        if (record.topic().equals(Topic.EXTERNAL_OBSERVATIONS.topicName())) {
            // The one topic in clear: neither its words nor the `sub` it names may outlive its minutes of retention.
            EventCodec.text(headers, Headers.SUBJECT)
                    .ifPresent(sub -> EventCodec.add(headers, Headers.SUBJECT, master.subjectKey(sub)));
            key = null;
            // Of somebody who was erased nothing is kept, sealed or not: only that it came.
            value = code == ErrorCode.PERSON_ERASED ? null : sealed(record);
            EventCodec.add(headers, Headers.CONTENT_TYPE, SYSTEM_SEALED);
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        producer.send(new ProducerRecord<>(record.topic() + ".dlq", null, key, value, headers), (metadata, failure) -> {
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

    private byte[] sealed(ConsumerRecord<?, byte[]> record) {
        String subject = EventCodec.text(record.headers(), Headers.SUBJECT).orElse("");
        byte[] value = record.value() == null ? new byte[0] : record.value();
        byte[] sub = subject.getBytes(StandardCharsets.UTF_8);
        // Two bytes of length, the sub, the value: enough to replay it.
        var joined = java.nio.ByteBuffer.allocate(Short.BYTES + sub.length + value.length)
                .putShort((short) sub.length)
                .put(sub)
                .put(value);
        try {
            return master.aead().encrypt(joined.array(), SYSTEM_SEALED.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
