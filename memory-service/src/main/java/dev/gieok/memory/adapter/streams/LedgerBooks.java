package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.http.Books;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.platform.RetriableException;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** Reads the books from the ledger: this instance's partitions. */
@ApplicationScoped
public class LedgerBooks {
    private final KafkaStreams streams;

    public LedgerBooks(KafkaStreams streams) {
        this.streams = streams;
    }

    /**
     * @throws RetriableException while partitions move
     */
    public Books local() {
        Books books = new Books(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        try {
            var store = streams.store(StoreQueryParameters.fromNameAndType(
                    LedgerTopology.STORE, QueryableStoreTypes.<String, byte[]>keyValueStore()));
            try (var entries = store.all()) {
                while (entries.hasNext()) {
                    var entry = entries.next();
                    if (LedgerKeys.isObservation(entry.key)) {
                        books = books.plus(line(LedgerJson.entry(entry.value)));
                    }
                }
            }
        } catch (InvalidStateStoreException e) {
            throw new RetriableException("the ledger is moving", e);
        }
        return books;
    }

    static Books line(ObservationEntry entry) {
        return new Books(
                1,
                entry.status() == ObservationEntry.Status.DECIDED ? 1 : 0,
                entry.status() == ObservationEntry.Status.FAILED ? 1 : 0,
                entry.status() == ObservationEntry.Status.ERASED ? 1 : 0,
                entry.status() == ObservationEntry.Status.PENDING ? 1 : 0,
                entry.candidates(),
                entry.retained(),
                entry.updated(),
                entry.reinforced(),
                entry.discarded());
    }
}
