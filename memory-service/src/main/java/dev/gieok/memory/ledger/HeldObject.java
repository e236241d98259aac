package dev.gieok.memory.ledger;

import dev.gieok.contracts.memory.Fact;

/** What a fact that holds is about, taken apart, so that words are looked for in it without opening the fact. */
public record HeldObject(boolean negated, SameObjects.Named object) {
    public static HeldObject of(Fact fact) {
        return new HeldObject(fact.negated(), SameObjects.Named.of(fact.object()));
    }

    /** Whether the end of what a word names concerns the fact; a blank word names whatever is so. */
    public boolean concerns(SameObjects.Named word) {
        return object.same(word) || !negated && (word.isBlank() || word.within(object));
    }

    @Override
    public String toString() {
        return "HeldObject";
    }
}
