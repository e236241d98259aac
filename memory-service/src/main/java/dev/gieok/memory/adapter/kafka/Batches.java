package dev.gieok.memory.adapter.kafka;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.Event;
import dev.gieok.platform.FailurePlace;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.DeadLetters;
import dev.gieok.platform.kafka.EventPublisher;
import dev.gieok.platform.person.ErasedException;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;

/**
 * Opens a batch of records and hands what was wanted to a use case. One bad record goes to the dead letter alone; the
 * rest of its batch goes on.
 */
@ApplicationScoped
public class Batches {
    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final EventCodec codec;
    private final DeadLetters deadLetters;
    private volatile boolean stopping;

    public Batches(EventCodec codec, DeadLetters deadLetters) {
        this.codec = codec;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    /**
     * @param wanted events of other types are skipped unopened; empty for all
     * @throws RetriableException when the batch must come again
     */
    void handle(
            ConsumerRecords<String, byte[]> records,
            Set<Class<? extends Event>> wanted,
            Consumer<List<Envelope<Event>>> useCase) {
        List<Opened> opened = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (isWanted(record.headers(), wanted)) {
                open(record, opened);
            }
        }
        if (opened.isEmpty()) {
            return;
        }
        try {
            BatchSpan.around(
                    opened.stream().map(Opened::record).toList(),
                    () -> useCase.accept(opened.stream().map(Opened::envelope).toList()));
        } catch (RetriableException e) {
            throw e;
        } catch (RuntimeException e) {
            oneByOne(opened, useCase);
        }
    }

    private record Opened(ConsumerRecord<String, byte[]> record, Envelope<Event> envelope) {}

    private void open(ConsumerRecord<String, byte[]> record, List<Opened> opened) {
        try {
            opened.add(new Opened(record, codec.decode(record.headers(), record.value())));
        } catch (RetriableException e) {
            throw e;
        } catch (ErasedException e) {
            // The person is gone, and what still travels goes with them.
            LOG.debugf("skipped topic=%s partition=%d offset=%d", record.topic(), record.partition(), record.offset());
        } catch (RuntimeException e) {
            putAside(record, e);
        }
    }

    private void oneByOne(List<Opened> opened, Consumer<List<Envelope<Event>>> useCase) {
        for (Opened one : opened) {
            try {
                useCase.accept(List.of(one.envelope()));
            } catch (RetriableException e) {
                throw e;
            } catch (RuntimeException e) {
                putAside(one.record(), e);
            }
        }
    }

    private void putAside(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        if (stopping) {
            // What fails while everything is being closed is not the record's fault.
            throw new RetriableException("the service is going down", failure);
        }
        ErrorCode code = DeadLetters.codeOf(failure);
        LOG.errorf(
                "dead letter topic=%s partition=%d offset=%d code=%s %s",
                record.topic(), record.partition(), record.offset(), code.code(), FailurePlace.of(failure));
        try {
            EventPublisher.joined(deadLetters.put(record, code));
        } catch (RuntimeException e) {
            throw new RetriableException("a dead letter was not taken", e);
        }
    }

    private static boolean isWanted(Headers headers, Set<Class<? extends Event>> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(type -> EventCodec.is(headers, type));
    }
}
