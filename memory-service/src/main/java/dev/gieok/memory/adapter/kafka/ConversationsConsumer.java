package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.TurnImported;
import dev.gieok.memory.sessions.ConversationKeeping;
import dev.gieok.platform.RetriableException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Questions and answers: kept as turns. Pieces of an answer under way are passed over unopened. */
@ApplicationScoped
public class ConversationsConsumer {
    static final String CHANNEL = "conversations-in";

    private static final Set<Class<? extends Event>> KEPT =
            Set.of(ChatRequested.class, AnswerCompleted.class, AnswerFailed.class, TurnImported.class);

    private final Batches batches;
    private final ConversationKeeping keeping;

    public ConversationsConsumer(Batches batches, ConversationKeeping keeping) {
        this.batches = batches;
        this.keeping = keeping;
    }

    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5000)
    public void consume(ConsumerRecords<String, byte[]> records) {
        batches.handle(records, KEPT, keeping::keep);
    }
}
