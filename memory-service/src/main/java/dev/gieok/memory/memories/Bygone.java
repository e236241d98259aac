package dev.gieok.memory.memories;

import dev.gieok.contracts.memory.Fact;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was told as past and without dates: “I lived in Daegu”. That it was so holds for ever, so it is active and nobody
 * knows when it ended; but it never is what is so, and stands behind it.
 */
public final class Bygone {
    /** As the constructions of reasoning call what is past. */
    private static final Set<String> PREDICATES = Set.of("lived-in", "worked-at", "worked-as", "studied", "studied-at");

    private Bygone() {}

    public static boolean is(Fact fact) {
        return is(fact.predicate(), fact.validTo());
    }

    public static boolean is(String predicate, @Nullable Instant validTo) {
        return validTo == null && PREDICATES.contains(predicate);
    }
}
