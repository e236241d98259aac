package dev.gieok.memory.rebuild;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.state.CanonicalState;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The state hashes of everybody who was found equal, and one number for all of them. */
final class Comparison {
    private final SortedMap<String, Hashes> equal = new TreeMap<>();

    /** Of one person. */
    record Hashes(String before, String after, String log) {
        boolean isEqual() {
            return after.equals(log);
        }
    }

    void equal(PersonId person, Hashes hashes) {
        equal.put(person.value(), hashes);
    }

    int count() {
        return equal.size();
    }

    String before() {
        return all(Hashes::before);
    }

    String after() {
        return all(Hashes::after);
    }

    String log() {
        return all(Hashes::log);
    }

    private String all(Function<Hashes, String> which) {
        SortedMap<String, String> hashes = new TreeMap<>();
        equal.forEach((person, found) -> hashes.put(person, which.apply(found)));
        return CanonicalState.hash(hashes);
    }
}
