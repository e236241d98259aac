package dev.gieok.memory.adapter.streams;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.erasure.PersonalStore;
import dev.gieok.platform.RetriableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** What the ledger holds of a person besides the books. Only the fold empties it. */
@ApplicationScoped
public class LedgerPersons implements PersonalStore {
    /** Where other instances are asked for their part. */
    public static final String PATH = "/internal/ledger/";

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final KafkaStreams streams;
    private final Instances instances;

    public LedgerPersons(KafkaStreams streams, Instances instances) {
        this.streams = streams;
        this.instances = instances;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Map<String, Long> count(PersonId person) {
        Map<String, Long> counts = new TreeMap<>(local(person));
        instances
                .ask(PATH + person.value() + "?local=true", COUNTS)
                .forEach(other -> other.forEach((kind, count) -> counts.merge(kind, count, Long::sum)));
        return counts;
    }

    /**
     * In this instance's partitions.
     *
     * @throws RetriableException while partitions move
     */
    public Map<String, Long> local(PersonId person) {
        Map<String, Long> counts = new TreeMap<>();
        try {
            var store = streams.store(StoreQueryParameters.fromNameAndType(
                    LedgerTopology.STORE, QueryableStoreTypes.<String, byte[]>keyValueStore()));
            try (var entries = store.prefixScan(person.value() + "/", new StringSerializer())) {
                entries.forEachRemaining(
                        entry -> LedgerKeys.kindOf(entry.key).ifPresent(kind -> counts.merge(kind, 1L, Long::sum)));
            }
        } catch (InvalidStateStoreException e) {
            throw new RetriableException("the ledger is moving", e);
        }
        return counts;
    }

    @Override
    public void empty(PersonId person) {
        // The fold has done it, and lets nothing in again.
    }
}
