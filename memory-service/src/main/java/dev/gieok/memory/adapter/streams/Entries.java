package dev.gieok.memory.adapter.streams;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** Sorted keys with their values: the state store, a view of it, or a ledger that is made anew. */
interface Entries {
    byte @Nullable [] get(String key);

    /** @param value null removes it */
    void put(String key, byte @Nullable [] value);

    /** In the order of keys; nothing may be changed meanwhile. */
    void forEach(String prefix, BiConsumer<String, byte[]> entry);

    default void delete(String key) {
        put(key, null);
    }

    static Entries of(KeyValueStore<String, byte[]> store) {
        return new Entries() {
            @Override
            public byte @Nullable [] get(String key) {
                return store.get(key);
            }

            @Override
            public void put(String key, byte @Nullable [] value) {
                store.put(key, value);
            }

            @Override
            public void forEach(String prefix, BiConsumer<String, byte[]> entry) {
                scan(store, prefix, entry);
            }
        };
    }

    static Entries of(ReadOnlyKeyValueStore<String, byte[]> store) {
        return new Entries() {
            @Override
            public byte @Nullable [] get(String key) {
                return store.get(key);
            }

            @Override
            public void put(String key, byte @Nullable [] value) {
                throw new UnsupportedOperationException("only the fold writes its ledger");
            }

            @Override
            public void forEach(String prefix, BiConsumer<String, byte[]> entry) {
                scan(store, prefix, entry);
            }
        };
    }

    /** In memory. */
    static Entries of(TreeMap<String, byte[]> map) {
        return new Entries() {
            @Override
            public byte @Nullable [] get(String key) {
                return map.get(key);
            }

            @Override
            public void put(String key, byte @Nullable [] value) {
                if (value == null) {
                    map.remove(key);
                } else {
                    map.put(key, value);
                }
            }

            @Override
            public void forEach(String prefix, BiConsumer<String, byte[]> entry) {
                for (var found : List.copyOf(map.tailMap(prefix, true).entrySet())) {
                    if (!found.getKey().startsWith(prefix)) {
                        return;
                    }
                    entry.accept(found.getKey(), found.getValue());
                }
            }
        };
    }

    private static void scan(
            ReadOnlyKeyValueStore<String, byte[]> store, String prefix, BiConsumer<String, byte[]> entry) {
        try (var entries = store.prefixScan(prefix, new StringSerializer())) {
            entries.forEachRemaining(found -> entry.accept(found.key, found.value));
        }
    }
}
