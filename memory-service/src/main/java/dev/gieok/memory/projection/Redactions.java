package dev.gieok.memory.projection;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.platform.person.PersonKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Redactions for what is not a fact: all the words of what is found. */
public final class Redactions {
    private Redactions() {}

    public static Redaction of(PersonKeys keys) {
        return new PersonRedaction(keys, null);
    }

    /**
     * Decisions without the words of those about a fact.
     *
     * @param forgotten null for all of them
     */
    public static List<Decision> decisions(List<Decision> decisions, @Nullable FactId forgotten) {
        return decisions.stream()
                .map(decision -> forgotten == null || forgotten.equals(decision.factId())
                        ? new Decision(
                                decision.decision(),
                                PersonRedaction.MARKER,
                                decision.factId(),
                                decision.supersedes(),
                                null)
                        : decision)
                .toList();
    }
}
