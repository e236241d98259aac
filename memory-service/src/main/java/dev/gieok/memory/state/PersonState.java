package dev.gieok.memory.state;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one person, in clear: every version of every fact, what is found now, what was decided
 * about every observation, and which facts were forgotten. Sorted by id, so that two ways of reading it are equal when
 * they know the same.
 *
 * @param history fact id, version number
 * @param current by fact id: the version that is found
 * @param observations those that ended, by id
 * @param forgotten fact ids
 */
public record PersonState(
        SortedMap<String, SortedMap<Integer, Believed>> history,
        SortedMap<String, Fact> current,
        SortedMap<String, Ended> observations,
        SortedSet<String> forgotten) {

    /** A version, and since when it was believed, in epoch milliseconds. */
    public record Believed(Fact fact, long from) {}

    /**
     * What became of an observation.
     *
     * @param occurredAt epoch milliseconds
     */
    public record Ended(String status, @Nullable String error, long occurredAt, List<Decision> decisions) {}

    public int versions() {
        return history.values().stream().mapToInt(SortedMap::size).sum();
    }

    /** Whether a fact is known in any version. */
    public boolean knows(FactId id) {
        return history.containsKey(id.value());
    }

    @Override
    public String toString() {
        return "PersonState[" + history.size() + " facts, " + observations.size() + " observations]";
    }
}
