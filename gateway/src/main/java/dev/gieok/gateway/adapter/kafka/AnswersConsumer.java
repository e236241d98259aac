package dev.gieok.gateway.adapter.kafka;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.gateway.chat.AnswerWaiters;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.ErasedException;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hands answers to those who wait for them here. Memory keeps them: what nobody waits for is passed over. */
@ApplicationScoped
public class AnswersConsumer {
    /** The channel of `reasoning.answers.v1`. */
    public static final String ANSWERS_IN = "answers-in";

    private static final Logger LOG = Logger.getLogger(AnswersConsumer.class);

    private final EventCodec codec;
    private final AnswerWaiters waiters;

    public AnswersConsumer(EventCodec codec, AnswerWaiters waiters) {
        this.codec = codec;
        this.waiters = waiters;
    }

    @Incoming(ANSWERS_IN)
    public void receive(ConsumerRecord<String, byte[]> record) {
        try {
            if (record.key() != null && waiters.anyFor(new PersonId(record.key()))) {
                Envelope<Event> envelope = codec.decode(record.headers(), record.value());
                waiters.deliver(envelope.person(), envelope.event());
            }
        } catch (NonRetriableException e) {
            // Memory reads the same record and puts it aside: one dead letter is enough.
            LOG.warnf(
                    "answer passed over partition=%d offset=%d code=%s",
                    record.partition(), record.offset(), e.code().code());
        } catch (ErasedException | IllegalArgumentException e) {
            LOG.debugf("answer passed over partition=%d offset=%d", record.partition(), record.offset());
        }
    }
}
