package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.change.HeldTexts;
import dev.gieok.platform.change.Overtaking;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds of one person, in whatever slot: by the words that it was told in, and so much of each as tells whether a
 * message may end it. Nearly every message is weighed with all of it, so nothing is opened for that. Not thread-safe.
 */
public final class HeldFacts {
    private final HeldTexts<FactId> texts = new HeldTexts<>();
    /** Without what is denied: nothing ends it but its contrary. */
    private final Map<FactId, Standing> standing = new HashMap<>();

    /** @param validTo exclusive; null for as long as nothing ends it */
    private record Standing(Overtaking.Held held, @Nullable Instant validTo) {
        boolean isSo(Instant at) {
            return validTo == null || validTo.isAfter(at);
        }

        @Override
        public String toString() {
            return "Standing";
        }
    }

    public static HeldFacts of(Collection<Fact> holding) {
        HeldFacts held = new HeldFacts();
        holding.forEach(held::add);
        return held;
    }

    /** Also another version of one that holds. */
    public void add(Fact fact) {
        FactId id = fact.factId();
        texts.add(id, fact.text());
        standing.remove(id);
        if (!fact.negated()) {
            var held = new Overtaking.Held(fact.kind(), fact.subject(), fact.predicate(), fact.object());
            standing.put(id, new Standing(held, fact.validTo()));
        }
    }

    /** Another version of what holds; nothing happens to what does not. */
    public void change(Fact fact) {
        if (texts.all().contains(fact.factId())) {
            add(fact);
        }
    }

    public void remove(FactId id) {
        texts.remove(id);
        standing.remove(id);
    }

    public HeldTexts<FactId> texts() {
        return texts;
    }

    /** Empty for what is denied, or is over by then. */
    public Optional<Overtaking.Held> held(FactId id, Instant at) {
        return Optional.ofNullable(standing.get(id))
                .filter(each -> each.isSo(at))
                .map(Standing::held);
    }

    @Override
    public String toString() {
        return "HeldFacts[" + texts.size() + "]";
    }
}
