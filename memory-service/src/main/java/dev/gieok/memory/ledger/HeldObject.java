package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.change.SameObjects;

/** What a fact that holds is about, taken apart, so that words are looked for in it without opening the fact. */
public record HeldObject(FactId factId, boolean negated, SameObjects.Named object) {
    public static HeldObject of(Fact fact) {
        return new HeldObject(fact.factId(), fact.negated(), SameObjects.Named.of(fact.object()));
    }

    /** Whether a word names it: the same thing, or a part of it; a blank word names everything. */
    public boolean isNamedBy(SameObjects.Named word) {
        return word.isBlank() || object.same(word) || word.within(object);
    }

    @Override
    public String toString() {
        return "HeldObject";
    }
}
