package dev.gieok.memory.adapter.streams;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.ledger.LedgerReplay;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LedgerState;
import dev.gieok.memory.state.LedgerView;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** One person's ledger as one number, wherever its partition is. */
@ApplicationScoped
public class LedgerStates implements LedgerState {
    private static final String HASH = "hash";
    private static final TypeReference<Map<String, String>> HASHES = new TypeReference<>() {};

    private final KafkaStreams streams;
    private final Instances instances;
    private final PersonRegistry persons;

    public LedgerStates(KafkaStreams streams, Instances instances, PersonRegistry persons) {
        this.streams = streams;
        this.instances = instances;
        this.persons = persons;
    }

    /** Where other instances are asked for their part. */
    public static String path(PersonId person) {
        return "/internal/state/" + person.value() + "/ledger";
    }

    @Override
    public String hash(PersonId person) {
        String here = local(person).get(HASH);
        return here != null
                ? here
                : instances.ask(path(person), HASHES).stream()
                        .flatMap(other -> Optional.ofNullable(other.get(HASH)).stream())
                        .findFirst()
                        .orElseGet(() -> replay(person).hash());
    }

    /**
     * In this instance's partitions: its `hash`, or nothing when there is no entry here.
     *
     * @throws RetriableException while partitions move
     */
    public Map<String, String> local(PersonId person) {
        PersonKeys keys = persons.keys(person);
        try {
            Entries entries = Entries.of(streams.store(StoreQueryParameters.fromNameAndType(
                    LedgerTopology.STORE, QueryableStoreTypes.<String, byte[]>keyValueStore())));
            boolean[] found = {false};
            entries.forEach(person.value() + "/", (key, value) -> found[0] = true);
            return found[0]
                    ? Map.of(HASH, CanonicalState.hash(LedgerView.of(new StoreLedger(entries, keys))))
                    : Map.of();
        } catch (InvalidStateStoreException e) {
            throw new RetriableException("the ledger is moving", e);
        }
    }

    @Override
    public Replayed replay(PersonId person) {
        StoreLedger ledger = new StoreLedger(Entries.of(new TreeMap<>()), persons.keys(person));
        return new Replayed() {
            @Override
            public void add(Event event) {
                LedgerReplay.replay(event, ledger);
                ledger.logged(event);
            }

            @Override
            public String hash() {
                return CanonicalState.hash(LedgerView.of(ledger));
            }
        };
    }
}
