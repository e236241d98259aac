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
import java.util.Optional;
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

    /** Whether it may have put another of the facts out of date. */
    boolean isLater(Memory memory) {
        return earlier.getOrDefault(memory.factId(), List.of()).stream().anyMatch(earlier::containsKey);
    }

    /** The same memories. @param notes the group of those without a kind */
    Map<String, List<Memory>> in(Map<String, List<Memory>> groups, String notes) {
        Map<String, List<Memory>> placed = new LinkedHashMap<>();
        groups.keySet().forEach(name -> placed.put(name, new ArrayList<>()));
        groups.forEach((name, memories) -> memories.forEach(memory -> placed.computeIfAbsent(
                        name.equals(notes) ? place(memory, groups).orElse(notes) : name, first -> new ArrayList<>())
                .add(memory)));
        placed.replaceAll((name, memories) -> ordered(memories));
        return placed;
    }

    /** The first group that has what the note may have put out of date. */
    private Optional<String> place(Memory note, Map<String, List<Memory>> groups) {
        return groups.entrySet().stream()
                .filter(group -> firstEarlier(group.getValue(), note).isPresent())
                .findFirst()
                .map(Map.Entry::getKey);
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
