package dev.gieok.standalone.cli.deadletter;

import dev.gieok.contracts.Headers;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Hands a dead letter in again where it came from, to the very partition, so that a person's events stay together. The
 * event keeps its id: whoever has handled it already takes no notice.
 */
final class Replaying {
    /** On a record that was handed in again: the place of the dead letter. */
    static final String REPLAY_OF = "gieok-replay-of";

    /** What became of a dead letter. */
    enum Outcome {
        REPLAYED,
        /** Its person was erased since: nobody can open it again. */
        ERASED,
        /** It was too large to be put aside with its value. Without one it would be a tombstone. */
        NOTHING_KEPT
    }

    private static final String OUR_HEADERS = "gieok-dead-letter-";

    private final Producer<String, byte[]> producer;
    private final MasterKey master;
    private final PersonRegistry persons;

    Replaying(Producer<String, byte[]> producer, MasterKey master, PersonRegistry persons) {
        this.producer = producer;
        this.master = master;
        this.persons = persons;
    }

    /** Returns when Kafka has it, or when there is nothing left of it to hand in. */
    Outcome replay(DeadLetter letter) throws ExecutionException, InterruptedException {
        if (letter.record().value() == null) {
            return Outcome.NOTHING_KEPT;
        }
        try {
            producer.send(again(letter)).get();
            return Outcome.REPLAYED;
        } catch (ErasedException e) {
            return Outcome.ERASED;
        }
    }

    ProducerRecord<String, byte[]> again(DeadLetter letter) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : letter.record().headers()) {
            if (!header.key().startsWith(OUR_HEADERS)) {
                headers.add(header);
            }
        }
        EventCodec.add(headers, REPLAY_OF, letter.place());
        byte[] value = letter.record().value();
        if (SealedLetter.isOne(letter)) {
            SealedLetter opened = SealedLetter.open(letter, master, persons);
            value = opened.value();
            headers.remove(Headers.SUBJECT);
            if (!opened.subject().isEmpty()) {
                EventCodec.add(headers, Headers.SUBJECT, opened.subject());
            }
            EventCodec.add(headers, Headers.CONTENT_TYPE, Headers.JSON);
        }
        return new ProducerRecord<>(
                letter.origin(), letter.originPartition(), letter.record().key(), value, headers);
    }
}
