package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.PersonErased;
import dev.gieok.memory.adapter.telemetry.MemoryMetrics;
import dev.gieok.memory.erasure.Erasing;
import dev.gieok.memory.projection.ProjectedBatch;
import dev.gieok.memory.projection.Projecting;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.erasure.ForgettingJournal;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.kafka.EventPublisher;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The log, encoded: into the stores, then said to be there, then acknowledged. */
@ApplicationScoped
public class FactsConsumer {
    static final String CHANNEL = "facts-in";

    private final Batches batches;
    private final Projecting projecting;
    private final Erasing erasing;
    private final ForgettingJournal forgettings;
    private final EventPublisher publisher;
    private final MemoryMetrics metrics;
    private final Clock clock;

    public FactsConsumer(
            Batches batches,
            Projecting projecting,
            Erasing erasing,
            ForgettingJournal forgettings,
            EventPublisher publisher,
            MemoryMetrics metrics,
            Clock clock) {
        this.batches = batches;
        this.projecting = projecting;
        this.erasing = erasing;
        this.forgettings = forgettings;
        this.publisher = publisher;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, retryOn = RetriableException.class)
    @ExponentialBackoff(maxDelay = 5000)
    public void consume(ConsumerRecords<String, byte[]> records) {
        batches.handle(records, Set.of(), this::project);
    }

    private void project(List<Envelope<Event>> events) {
        // Before anything is removed: a backup that is restored later must not bring it back.
        forgettings.append(events.stream().flatMap(FactsConsumer::forgotten).toList());
        List<ProjectedBatch.OfPerson> written = metrics.projection(() -> projecting.project(events));
        for (Envelope<Event> envelope : events) {
            if (envelope.event() instanceof PersonErased erased) {
                // Not before everything that came before it is written, or it would be written after it was removed.
                erasing.folded(envelope.person(), erased);
            }
        }
        events.forEach(event -> metrics.projected(event.time(), clock.instant()));
        EventPublisher.joined(CompletableFuture.allOf(written.stream()
                .map(one -> publisher.publish(Topic.MEMORY_PROJECTIONS, one.person(), one.projected()))
                .toArray(CompletableFuture[]::new)));
    }

    private static Stream<ForgettingJournal.Line> forgotten(Envelope<Event> envelope) {
        return envelope.event() instanceof FactForgotten forgotten
                ? Stream.of(new ForgettingJournal.Line(
                        envelope.person(), forgotten.factId(), forgotten.at(), forgotten.marks()))
                : Stream.empty();
    }
}
