package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.change.SameObjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the facts of one slot are about. Most words that are looked for name nothing, and are known to by the slot's
 * vocabulary, without a look at each fact. Not thread-safe.
 */
public final class HeldObjects {
    private final Map<FactId, HeldObject> objects = new HashMap<>();
    /** How many of the objects are the same thing, and how many have a word. */
    private final Map<String, Integer> things = new HashMap<>();

    private final Map<String, Integer> words = new HashMap<>();

    public static HeldObjects of(Collection<Fact> facts) {
        HeldObjects held = new HeldObjects();
        facts.forEach(held::add);
        return held;
    }

    public void add(Fact fact) {
        remove(fact.factId());
        HeldObject object = HeldObject.of(fact);
        objects.put(fact.factId(), object);
        things.merge(object.object().normal(), 1, Integer::sum);
        object.object().words().forEach(word -> words.merge(word, 1, Integer::sum));
    }

    public void remove(FactId id) {
        HeldObject object = objects.remove(id);
        if (object != null) {
            less(things, object.object().normal());
            object.object().words().forEach(word -> less(words, word));
        }
    }

    public List<HeldObject> named(SameObjects.Named word) {
        if (!word.isBlank() && !things.containsKey(word.normal()) && !word.within(words.keySet())) {
            return List.of();
        }
        return objects.values().stream().filter(held -> held.isNamedBy(word)).toList();
    }

    private static void less(Map<String, Integer> counts, String key) {
        counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }
}
