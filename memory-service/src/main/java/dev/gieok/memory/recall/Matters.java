package dev.gieok.memory.recall;

import java.util.List;
import java.util.Set;

/** Predicates of one matter in life: of one of them may take the place what is told under another. */
final class Matters {
    private static final List<Set<String>> ALL = List.of(
            Set.of("works-at", "works-as", "works-in", "job", "occupation", "role", "runs", "employed"),
            Set.of(
                    "partner",
                    "girlfriend",
                    "boyfriend",
                    "spouse",
                    "wife",
                    "husband",
                    "fiance",
                    "dates",
                    "married-to",
                    "marital-status",
                    "relationship-status"),
            Set.of("lives-in", "stays-in", "moved-to", "address"),
            Set.of("pet", "dog", "cat", "has-pet"),
            Set.of("studies", "studies-at", "major", "learning", "school-year"),
            Set.of("eats", "does-not-eat", "diet", "avoids"),
            Set.of("owns", "drives", "uses", "has"));

    private Matters() {}

    static boolean areOne(String predicate, String other) {
        return predicate.equals(other)
                || ALL.stream().anyMatch(matter -> matter.contains(predicate) && matter.contains(other));
    }
}
