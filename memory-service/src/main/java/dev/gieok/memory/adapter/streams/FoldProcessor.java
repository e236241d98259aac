package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.platform.FailurePlace;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Folds events of one partition in offset order; what cannot be folded leaves by the dead letter with its cause. */
final class FoldProcessor implements Processor<String, byte[], String, byte @Nullable []> {
    private static final Logger LOG = Logger.getLogger(FoldProcessor.class);

    private static final Duration SOON = Duration.ofMillis(100);

    private final EventCodec codec;
    private final PersonRegistry persons;
    private final Folding folding = new Folding();
    private final LogRecords log;
    private final LedgerRestoring restoring;
    private final OpenedFacts opened = new OpenedFacts();
    private final HeldLately lately = new HeldLately();
    private SortedMap<String, byte[]> restored = new TreeMap<>();
    private @Nullable ProcessorContext<String, byte @Nullable []> context;
    private @Nullable Entries store;

    FoldProcessor(EventCodec codec, PersonRegistry persons, LedgerRestoring restoring) {
        this.codec = codec;
        this.persons = persons;
        this.restoring = restoring;
        this.log = new LogRecords(codec);
    }

    @Override
    public void init(ProcessorContext<String, byte @Nullable []> given) {
        context = given;
        // What an aborted transaction held is not so.
        lately.clear();
        KeyValueStore<String, byte[]> ledger = given.getStateStore(LedgerTopology.STORE);
        store = Entries.of(ledger);
        try (var entries = ledger.all()) {
            if (entries.hasNext()) {
                return;
            }
        }
        // Read here, where no transaction is open that could run out of time; written where one is.
        restored = restoring.read(given.taskId().partition());
        if (!restored.isEmpty()) {
            given.schedule(SOON, PunctuationType.WALL_CLOCK_TIME, now -> writeRestored());
        }
    }

    /** Before anything is folded, and soon when nothing is: the books are asked for all the same. */
    private void writeRestored() {
        if (!restored.isEmpty()) {
            restored.forEach(Objects.requireNonNull(store)::put);
            restored = new TreeMap<>();
        }
    }

    @Override
    public void process(Record<String, byte[]> record) {
        writeRestored();
        try {
            fold(record, codec.decode(record.headers(), record.value()));
        } catch (ErasedException e) {
            endPendingOfErased(record);
        } catch (NonRetriableException e) {
            deadLetter(record, e.code());
        }
    }

    /** What cannot be folded would fail again and again, and hold up everybody behind it. */
    private void fold(Record<String, byte[]> record, Envelope<Event> envelope) {
        PersonKeys keys = persons.keys(envelope.person());
        try {
            take(record, envelope, envelope.event(), keys);
        } catch (ErasedException | RetriableException | KafkaException e) {
            lately.clear();
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            lately.clear();
            ErrorCode code = e instanceof NonRetriableException known ? known.code() : ErrorCode.INTERNAL;
            LOG.errorf("cannot be folded: %s", FailurePlace.of(e));
            deadLetter(record, code);
            if (envelope.event() instanceof CandidatesExtracted extracted) {
                take(record, envelope, new ObservationFailed(extracted.observationId(), code.code()), keys);
            }
        }
    }

    /** All that follows from the event, or nothing of it. */
    private void take(Record<String, byte[]> record, Envelope<Event> envelope, Event event, PersonKeys keys) {
        PendingEntries pending = new PendingEntries(Objects.requireNonNull(store));
        StoreLedger ledger = new StoreLedger(pending, keys, opened, lately);
        List<Record<String, byte @Nullable []>> out = new ArrayList<>();
        if (event instanceof ErasureRequested) {
            out.addAll(LogRecords.tombstones(envelope.person(), ledger.logKeys(), record.timestamp()));
        }
        for (Event next : folding.fold(event, envelope.time(), ledger)) {
            ledger.logged(next);
            out.addAll(log.of(envelope.person(), next, envelope.time(), record.timestamp(), record.headers()));
        }
        pending.write();
        out.forEach(each -> context().forward(each, LedgerTopology.LOG));
    }

    /** Without keys the ids inside cannot be read; but whatever still waits for that person ends as erased. */
    private void endPendingOfErased(Record<String, byte[]> record) {
        Optional<PersonId> person =
                EventCodec.text(record.headers(), Headers.SUBJECT).map(PersonId::new);
        person.ifPresent(erased -> {
            var pending = new ErasedEntries(Objects.requireNonNull(store), erased);
            pending.end(ObservationEntry.Status.ERASED);
        });
    }

    private void deadLetter(Record<String, byte[]> record, ErrorCode code) {
        LOG.warnf("dead letter code=%s task=%s", code.code(), context().taskId());
        var from = context().recordMetadata();
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        EventCodec.add(headers, Headers.DEAD_LETTER_CODE, code.code());
        from.ifPresent(metadata -> {
            EventCodec.add(headers, Headers.DEAD_LETTER_TOPIC, metadata.topic());
            EventCodec.add(headers, Headers.DEAD_LETTER_PARTITION, Integer.toString(metadata.partition()));
            EventCodec.add(headers, Headers.DEAD_LETTER_OFFSET, Long.toString(metadata.offset()));
        });
        // Only commands: of the other topics their own consumers put the same record aside.
        if (from.isPresent() && from.get().topic().equals(LedgerTopology.COMMANDS)) {
            context().forward(record.withHeaders(headers), LedgerTopology.DEAD_LETTERS);
        }
    }

    private ProcessorContext<String, byte @Nullable []> context() {
        return Objects.requireNonNull(context);
    }
}
