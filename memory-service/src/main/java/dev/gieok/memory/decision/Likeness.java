package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.Counted;
import dev.gieok.platform.change.Pieces;
import dev.gieok.platform.change.SameObjects;

/** Whether what is said is of the same thing as a fact of its slot, and says the same of it. */
final class Likeness {
    private Likeness() {}

    /** An ending may name a part, or nothing, which is all. */
    static boolean isOfSame(Candidate candidate, Fact fact) {
        return candidate.object().isBlank()
                || SameObjects.same(fact.object(), candidate.object())
                || candidate.effect() == Effect.END && Pieces.ended(candidate, fact.kind(), fact.object());
    }

    /**
     * An instruction's object is its topic: the same topic in other words is another instruction. And “three cats” are not
     * what “two cats” were.
     */
    static boolean isOtherwise(Candidate candidate, Fact fact) {
        return candidate.kind() == Kind.INSTRUCTION
                ? !SameObjects.same(candidate.text(), fact.text())
                : candidate.effect() == Effect.ASSERT
                        && Counted.differ(candidate.text(), fact.text(), candidate.object());
    }
}
