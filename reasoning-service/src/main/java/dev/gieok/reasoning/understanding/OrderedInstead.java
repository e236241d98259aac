package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not to be done any more says little without what is to be done instead: “표 쓰지 말고 문장으로 설명해줘”, “those
 * brief replies leave me guessing. Go into detail from here on” are one instruction each, in all of their words.
 */
final class OrderedInstead {
    private OrderedInstead() {}

    /** An order that is none by itself goes with the one before it, which forbids something in the same sentence. */
    static void show(String text, List<Clause> clauses, List<Placed> weighed) {
        for (int i = clauses.size() - 1; i > 0; i--) {
            Clause order = clauses.get(i);
            Clause before = clauses.get(i - 1);
            boolean instead = before.has(Mark.NEGATED)
                    && order.has(Mark.REQUEST)
                    && weighed.get(i) instanceof Placed.Passed
                    && order.start() - before.end() < Notes.NEAR;
            if (instead && weighed.get(i - 1) instanceof Placed.Said said && said.instructs()) {
                String words = text.substring(before.start(), order.end());
                weighed.set(
                        i - 1,
                        new Placed.Said(said.candidates().stream()
                                .map(each -> each.kind() == Kind.INSTRUCTION ? each.inMoreWords(words) : each)
                                .toList()));
            }
        }
    }

    /** Two orders about the same: both, where one follows the other at once, else the one that was said last. */
    static Candidate of(String text, Candidate one, Candidate other) {
        boolean inOrder = text.indexOf(one.text()) <= text.indexOf(other.text());
        Candidate first = inOrder ? one : other;
        Candidate last = inOrder ? other : one;
        String both = both(text, first.text(), last.text());
        return both == null ? last : last.inMoreWords(both);
    }

    private static @Nullable String both(String text, String first, String last) {
        int start = text.indexOf(first);
        int from = text.indexOf(last);
        int end = Math.max(start + first.length(), from + last.length());
        return start >= 0 && from >= 0 && from - start - first.length() < Notes.NEAR
                ? Secluding.Opened.shown(text.substring(start, end))
                : null;
    }
}
