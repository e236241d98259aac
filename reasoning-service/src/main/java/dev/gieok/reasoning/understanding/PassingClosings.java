package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.List;

/** What a sentence puts out of date, also where it teaches nothing itself: what is told in passing may still change what was so. */
final class PassingClosings {
    private final Rules rules;
    private final Consequences consequences;
    private final Strangers strangers;

    PassingClosings(Rules rules) {
        this.rules = rules;
        this.consequences = new Consequences(rules);
        this.strangers = new Strangers(rules.lexicon, rules.english);
    }

    List<Closing> of(List<Clause> clauses, List<Placed> placed, Discourse discourse) {
        List<Closing> closings = new ArrayList<>();
        Subject carried = null;
        for (int i = 0; i < clauses.size(); i++) {
            if (placed.get(i) instanceof Placed.Passed passed && Passage.UNTOLD.contains(passed.reason())) {
                continue;
            }
            Subject whose = Carried.told(clauses.get(i), placed.get(i), discourse, carried, rules);
            List<Closing> found =
                    new ArrayList<>(consequences.of(Told.asMeant(clauses, i, rules.lexicon), discourse, whose));
            if (strangers.act(clauses.get(i))) {
                found.removeIf(each -> each.words().isEmpty()
                        && each.subject().equals(discourse.speaker().key()));
            }
            closings.addAll(found);
            if (placed.get(i) instanceof Placed.Said said) {
                carried = Carried.by(said, discourse, carried);
            } else if (placed.get(i) instanceof Placed.Loose loose) {
                carried = loose.subject().isMe() ? null : loose.subject();
            }
            carried = Carried.leaves(clauses, i, rules.lexicon) ? null : carried;
        }
        return closings;
    }
}
