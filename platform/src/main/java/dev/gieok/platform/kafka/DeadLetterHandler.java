package dev.gieok.platform.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.FailurePlace;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.person.ErasedException;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** What the failure strategy `gieok-dead-letter` does with a record that its handler refused. */
public final class DeadLetterHandler implements KafkaFailureHandler {
    private static final Logger LOG = Logger.getLogger(DeadLetterHandler.class);

    private final DeadLetters deadLetters;
    private final BooleanSupplier stopping;

    /** @param stopping whether the service is ending: its threads go first, and what fails then was not refused */
    DeadLetterHandler(DeadLetters deadLetters, BooleanSupplier stopping) {
        this.deadLetters = deadLetters;
        this.stopping = stopping;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> message, Throwable reason, Metadata metadata) {
        if (stopping.getAsBoolean()) {
            // Not acknowledged, so it comes again at the next start.
            return Uni.createFrom().nothing();
        }
        if (isErased(reason)) {
            return Uni.createFrom().completionStage(message.ack()).emitOn(message::runOnMessageContext);
        }
        ErrorCode code = DeadLetters.codeOf(reason);
        if (code == ErrorCode.INTERNAL) {
            LOG.errorf(
                    "dead letter topic=%s partition=%d offset=%d code=%s %s",
                    message.getTopic(),
                    message.getPartition(),
                    message.getOffset(),
                    code.code(),
                    FailurePlace.of(reason));
        } else {
            LOG.warnf(
                    "dead letter topic=%s partition=%d offset=%d code=%s",
                    message.getTopic(), message.getPartition(), message.getOffset(), code.code());
        }
        @SuppressWarnings("unchecked")
        ConsumerRecord<K, byte[]> record = (ConsumerRecord<K, byte[]>)
                message.getMetadata(io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata.class)
                        .orElseThrow()
                        .getRecord();
        return Uni.createFrom()
                .completionStage(() -> deadLetters.put(record, code))
                .onFailure()
                .retry()
                .withBackOff(java.time.Duration.ofMillis(200), java.time.Duration.ofSeconds(5))
                .indefinitely()
                .chain(() -> Uni.createFrom().completionStage(message.ack()))
                .emitOn(message::runOnMessageContext);
    }

    private static boolean isErased(Throwable reason) {
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            if (cause instanceof NonRetriableException) {
                // Told with a code of its own.
                return false;
            }
            if (cause instanceof ErasedException) {
                return true;
            }
        }
        return false;
    }

    /** Made by SmallRye for each channel that names this strategy. */
    @ApplicationScoped
    @Identifier("gieok-dead-letter")
    public static class Factory implements KafkaFailureHandler.Factory {
        private final DeadLetters deadLetters;
        private volatile boolean stopping;

        public Factory(DeadLetters deadLetters) {
            this.deadLetters = deadLetters;
        }

        void stops(@Observes ShutdownEvent event) {
            stopping = true;
        }

        @Override
        public KafkaFailureHandler create(
                KafkaConnectorIncomingConfiguration config,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new DeadLetterHandler(deadLetters, () -> stopping);
        }
    }
}
