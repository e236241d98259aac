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

    private static final String OUR_HEADERS = "gieok-dead-letter-";

    private final Producer<String, byte[]> producer;
    private final MasterKey master;
    private final PersonRegistry persons;

    Replaying(Producer<String, byte[]> producer, MasterKey master, PersonRegistry persons) {
        this.producer = producer;
        this.master = master;
        this.persons = persons;
    }

    /** Returns when Kafka has it; whether there was anything left of it to hand in. */
    boolean replay(DeadLetter letter) throws ExecutionException, InterruptedException {
        try {
            producer.send(again(letter)).get();
            return true;
        } catch (ErasedException e) {
            // Its person was erased since: nobody can open it again.
            return false;
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
