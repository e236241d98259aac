package dev.gieok.memory.adapter.streams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldFacts;
import dev.gieok.memory.ledger.HeldObjects;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is held in slots that were looked through lately: a change names dozens of words that most often find nothing,
 * and must not open a slot of thousands for each message. Kept in step by the one thread that folds; let go, as
 * {@link OpenedFacts}, some seconds after it was looked at last.
 */
final class HeldLately {
    private static final int MOST_SLOTS = 4_096;
    private static final int MOST_PERSONS = 64;
    private static final Duration UNSEEN = Duration.ofSeconds(5);

    private final Cache<String, HeldObjects> slots = cache(MOST_SLOTS);
    private final Cache<String, HeldFacts> facts = cache(MOST_PERSONS);

    private static <T> Cache<String, T> cache(int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(UNSEEN)
                .scheduler(Scheduler.systemScheduler())
                .build();
    }

    /** @param slot where it stands, person included */
    HeldObjects of(String slot, Supplier<Collection<Fact>> holding) {
        return slots.get(slot, missing -> HeldObjects.of(holding.get()));
    }

    /** @param slots where all slots of a person stand */
    HeldFacts all(String slots, Supplier<Collection<Fact>> holding) {
        return facts.get(slots, missing -> HeldFacts.of(holding.get()));
    }

    /** As {@link #change}. */
    void changeAll(String slots, Consumer<HeldFacts> change) {
        HeldFacts known = facts.getIfPresent(slots);
        if (known != null) {
            change.accept(known);
        }
    }

    /** Nothing is done to a slot that was not looked through: it is read when it is. */
    void change(String slot, Consumer<HeldObjects> change) {
        HeldObjects known = slots.getIfPresent(slot);
        if (known != null) {
            change.accept(known);
        }
    }

    /** The store may have changed otherwise. */
    void clear() {
        slots.invalidateAll();
        facts.invalidateAll();
    }
}
