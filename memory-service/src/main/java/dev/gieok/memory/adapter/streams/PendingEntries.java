package dev.gieok.memory.adapter.streams;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What one event changes of the entries, seen as if it were written, and written all at once or not at all. */
final class PendingEntries implements Entries {
    private final Entries store;
    /** Nothing where the entry is removed. */
    private final Map<String, Optional<byte[]>> changed = new HashMap<>();

    PendingEntries(Entries store) {
        this.store = store;
    }

    @Override
    public byte @Nullable [] get(String key) {
        Optional<byte[]> pending = changed.get(key);
        return pending == null ? store.get(key) : pending.orElse(null);
    }

    @Override
    public void put(String key, byte @Nullable [] value) {
        changed.put(key, Optional.ofNullable(value));
    }

    @Override
    public void forEach(String prefix, BiConsumer<String, byte[]> entry) {
        if (changed.keySet().stream().noneMatch(key -> key.startsWith(prefix))) {
            store.forEach(prefix, entry);
            return;
        }
        TreeMap<String, byte[]> found = new TreeMap<>();
        store.forEach(prefix, found::put);
        changed.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                value.ifPresentOrElse(there -> found.put(key, there), () -> found.remove(key));
            }
        });
        found.forEach(entry);
    }

    void write() {
        changed.forEach((key, value) -> store.put(key, value.orElse(null)));
        changed.clear();
    }
}
