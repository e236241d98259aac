package dev.gieok.standalone.cli.deadletter;

import dev.gieok.contracts.Headers;
import dev.gieok.platform.event.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that was put aside. Nothing here is a person's word. */
record DeadLetter(ConsumerRecord<String, byte[]> record) {
    /** Names it for ever: where it lies. */
    String place() {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    String origin() {
        return header(Headers.DEAD_LETTER_TOPIC);
    }

    int originPartition() {
        return Integer.parseInt(header(Headers.DEAD_LETTER_PARTITION));
    }

    String code() {
        return header(Headers.DEAD_LETTER_CODE);
    }

    String time() {
        return header(Headers.DEAD_LETTER_TIME);
    }

    String eventType() {
        return header(Headers.TYPE);
    }

    String eventId() {
        return header(Headers.ID);
    }

    String header(String name) {
        return EventCodec.text(record.headers(), name).orElse("-");
    }

    @Override
    public String toString() {
        return "DeadLetter[" + place() + " " + code() + "]";
    }
}
