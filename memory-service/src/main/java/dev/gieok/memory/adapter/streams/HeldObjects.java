package dev.gieok.memory.adapter.streams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldObject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the facts of a slot are about, of slots that were looked through lately: a change names dozens of words that
 * most often find nothing, and must not open a slot of thousands for each message. Kept in step by the one thread that
 * folds; forgotten, as {@link OpenedFacts}, some seconds after it was looked at last.
 */
final class HeldObjects {
    private static final int MOST_SLOTS = 1_024;
    private static final Duration UNSEEN = Duration.ofSeconds(5);

    private final Cache<String, Map<FactId, HeldObject>> lately = Caffeine.newBuilder()
            .maximumSize(MOST_SLOTS)
            .expireAfterAccess(UNSEEN)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /** @param slot where it stands, person included */
    Collection<HeldObject> of(String slot, Supplier<Collection<Fact>> holding) {
        return lately.get(slot, missing -> {
                    Map<FactId, HeldObject> objects = new HashMap<>();
                    holding.get().forEach(fact -> objects.put(fact.factId(), HeldObject.of(fact)));
                    return objects;
                })
                .values();
    }

    void hold(String slot, Fact fact) {
        lately.asMap().computeIfPresent(slot, (same, objects) -> {
            objects.put(fact.factId(), HeldObject.of(fact));
            return objects;
        });
    }

    void release(String slot, Fact fact) {
        lately.asMap().computeIfPresent(slot, (same, objects) -> {
            objects.remove(fact.factId());
            return objects;
        });
    }

    /** The store may have changed otherwise. */
    void clear() {
        lately.invalidateAll();
    }
}
