package dev.gieok.memory.projection;

import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.Facts;
import java.util.List;
import java.util.Set;

/** The words of observations that stand in a fact: as its evidence, and in an ending as its text. */
public final class Quotes {
    private Quotes() {}

    public static boolean isAny(Fact fact, Set<String> observations) {
        return fact.evidence().stream()
                .anyMatch(e -> e.quote() != null
                        && observations.contains(e.observationId().value()));
    }

    /** Whether it says that another fact is no longer so: whose object it has. */
    public static boolean isEnding(Fact fact) {
        return fact.negated() && !fact.object().isBlank() && !fact.supersedes().isEmpty();
    }

    /** The same fact, learnt from the same observations, without their words; an ending is told by what ended. */
    public static Fact without(Fact fact, Set<String> observations) {
        List<Evidence> evidence = fact.evidence().stream()
                .map(e -> observations.contains(e.observationId().value()) ? e.unquoted() : e)
                .toList();
        return Facts.of(fact)
                .text(isEnding(fact) ? fact.object() : fact.text())
                .evidence(evidence)
                .numbered(fact.version());
    }
}
