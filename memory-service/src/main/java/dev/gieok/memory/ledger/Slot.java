package dev.gieok.memory.ledger;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Fact;

/** Where values of one thing about one subject meet: (`me`, `lives-in`). */
public record Slot(String subject, String predicate) {
    public static Slot of(Candidate candidate) {
        return new Slot(candidate.subject(), candidate.predicate());
    }

    public static Slot of(Fact fact) {
        return new Slot(fact.subject(), fact.predicate());
    }

    @Override
    public String toString() {
        return "Slot";
    }
}
