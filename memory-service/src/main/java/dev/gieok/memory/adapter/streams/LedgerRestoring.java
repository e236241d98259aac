package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.event.Event;
import dev.gieok.memory.ledger.LedgerReplay;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonRegistry;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Makes a partition of the ledger from the log alone, for a store whose files and changelog were lost. Who was erased
 * stays so: nobody can open what is left of them.
 */
final class LedgerRestoring {
    private static final Logger LOG = Logger.getLogger(LedgerRestoring.class);

    private final LogSource source;
    private final EventCodec codec;
    private final PersonRegistry persons;

    LedgerRestoring(LogSource source, EventCodec codec, PersonRegistry persons) {
        this.source = source;
        this.codec = codec;
        this.persons = persons;
    }

    /** The entries, by key; the latest version of a fact only, so that they are far smaller than the log. */
    SortedMap<String, byte[]> read(int partition) {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        source.read(partition, record -> {
            if (record.value() != null) {
                replay(record, entries);
            }
        });
        if (!entries.isEmpty()) {
            LOG.infof("the ledger comes back from the log partition=%d entries=%d", partition, entries.size());
        }
        return entries;
    }

    private void replay(ConsumerRecord<String, byte[]> record, TreeMap<String, byte[]> entries) {
        try {
            Envelope<Event> envelope = codec.decode(record.headers(), record.value());
            StoreLedger ledger = new StoreLedger(Entries.of(entries), persons.keys(envelope.person()));
            LedgerReplay.replay(envelope.event(), ledger);
            ledger.logged(envelope.event());
        } catch (ErasedException e) {
            // Nobody is left to remember it for.
        } catch (NonRetriableException e) {
            // Of a newer version, or not ours: the fold would not have written it.
            LOG.warnf(
                    "a record of the log was passed over partition=%d offset=%d code=%s",
                    record.partition(), record.offset(), e.code().code());
        }
    }
}
