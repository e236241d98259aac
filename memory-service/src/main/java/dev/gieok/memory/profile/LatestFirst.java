package dev.gieok.memory.profile;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Puts what may have put another memory of the profile out of date before it: where nobody understood that the other is
 * over, the later is still likelier what holds. A note stands in the group of what it may have put out of date.
 */
final class LatestFirst {
    private final Map<FactId, List<FactId>> earlier = new HashMap<>();

    LatestFirst(Collection<Fact> facts) {
        facts.forEach(fact -> earlier.put(fact.factId(), fact.maySupersede()));
    }

    /** The notes that belong to none of the groups; each other is added to the one that has what it may have put out of date. */
    List<Memory> remaining(List<Memory> notes, Map<String, List<Memory>> groups) {
        List<Memory> without = new ArrayList<>();
        for (Memory note : notes) {
            groups.values().stream()
                    .filter(memories -> firstEarlier(memories, note).isPresent())
                    .findFirst()
                    .ifPresentOrElse(memories -> memories.add(note), () -> without.add(note));
        }
        return without;
    }

    /** The same memories, of two of a group of which one may have put the other out of date the later first. */
    Map<String, List<Memory>> in(Map<String, List<Memory>> groups) {
        Map<String, List<Memory>> ordered = new LinkedHashMap<>();
        groups.forEach((name, memories) -> ordered.put(name, ordered(memories)));
        return ordered;
    }

    private List<Memory> ordered(List<Memory> memories) {
        List<Memory> ordered = new ArrayList<>(memories);
        for (Memory memory : memories) {
            OptionalInt first = firstEarlier(ordered, memory);
            if (first.isPresent() && first.getAsInt() < ordered.indexOf(memory)) {
                ordered.remove(memory);
                ordered.add(first.getAsInt(), memory);
            }
        }
        return ordered;
    }

    /** Where the first of those stands that it may have put out of date. */
    private OptionalInt firstEarlier(List<Memory> memories, Memory later) {
        List<FactId> outdated = earlier.getOrDefault(later.factId(), List.of());
        return IntStream.range(0, memories.size())
                .filter(i -> outdated.contains(memories.get(i).factId()))
                .findFirst();
    }
}
