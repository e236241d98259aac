package dev.gieok.memory.decision;

import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.change.SameObjects;
import java.util.List;

/** Which facts of one slot a fact from elsewhere cannot hold beside; {@link Conflicts} asks the same of a candidate. */
final class Contradictions {
    private Contradictions() {}

    static List<Fact> of(Fact fact, List<Fact> others) {
        boolean passing = fact.validTo() != null && !fact.negated();
        return others.stream().filter(other -> contradict(fact, other, passing)).toList();
    }

    private static boolean contradict(Fact fact, Fact other, boolean passing) {
        boolean sameObject = SameObjects.same(fact.object(), other.object());
        boolean one = fact.cardinality() == Cardinality.ONE;
        boolean replaced = one && !passing && !fact.negated() && !other.negated();
        boolean denied = other.negated() != fact.negated() && (sameObject || one);
        boolean changed = fact.kind() == Kind.INSTRUCTION && sameObject && !SameObjects.same(fact.text(), other.text());
        return replaced || changed || (denied && !passing);
    }
}
