package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.kafka.PersonPartitions;
import dev.gieok.platform.person.PersonRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The fold: commands in, log out, one ledger between. Acceptances come by topics of their own, which is harmless: an
 * entry is pending until it ends, whichever is read first.
 */
@ApplicationScoped
public class LedgerTopology {
    /** The state store. */
    public static final String STORE = "ledger";

    static final String LOG = "log";
    static final String DEAD_LETTERS = "dead-letters";
    static final String COMMANDS = Topic.Names.MEMORY_COMMANDS;
    private static final String FOLD = "fold";

    @Produces
    @Singleton
    public Topology topology(EventCodec codec, PersonRegistry persons, LogSource source) {
        var text = Serdes.String();
        var bytes = Serdes.ByteArray();
        StreamPartitioner<String, byte @Nullable []> byPerson =
                (topic, key, value, partitions) -> Optional.of(Set.of(PersonPartitions.of(personOf(key), partitions)));
        return new Topology()
                .addSource(
                        "events",
                        text.deserializer(),
                        bytes.deserializer(),
                        COMMANDS,
                        Topic.Names.GATEWAY_REQUESTS,
                        Topic.Names.GATEWAY_OBSERVATIONS,
                        Topic.Names.INGEST_OBSERVATIONS)
                .addProcessor(
                        FOLD,
                        () -> new FoldProcessor(codec, persons, new LedgerRestoring(source, codec, persons)),
                        "events")
                .addStateStore(
                        Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), text, bytes)
                                .withCachingEnabled(),
                        FOLD)
                .addSink(LOG, Topic.Names.MEMORY_FACTS, text.serializer(), bytes.serializer(), byPerson, FOLD)
                .addSink(
                        DEAD_LETTERS,
                        Topic.MEMORY_COMMANDS.deadLetterName(),
                        text.serializer(),
                        bytes.serializer(),
                        FOLD);
    }

    private static PersonId personOf(String key) {
        return new PersonId(key.substring(0, key.indexOf('/')));
    }
}
