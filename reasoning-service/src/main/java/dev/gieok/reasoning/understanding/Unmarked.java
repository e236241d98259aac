package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.leaning.Asking;
import java.util.List;

/** Questions that nothing but their words shows: “where's the router”, “고소공포증 극복 방법”. What is asked must not be noted as told. */
final class Unmarked {
    /** Log odds, from which on a sentence is taken for one, or for a request. */
    private static final double ASKS = 2.1;

    private Unmarked() {}

    static void mark(String sentence, List<Clause> clauses) {
        if (clauses.isEmpty() || Asking.asks(sentence, clauses.getFirst().language()) <= ASKS) {
            return;
        }
        // “이사할때 체크리스트 만들어줘”: done once, though it says when.
        clauses.stream()
                .filter(clause -> clause.has(Mark.REQUEST) && !clause.has(Mark.STANDING_ORDER))
                .forEach(clause -> clause.marks().remove(Mark.STANDING));
        if (clauses.stream().anyMatch(clause -> clause.has(Mark.QUESTION) || clause.has(Mark.REQUEST))) {
            return;
        }
        clauses.getLast().marks().add(Mark.QUESTION);
        // “when I'm dead what's to be done with me”, beside “we moved to Hull, where's the router”.
        clauses.stream()
                .filter(clause -> Asking.asks(clause.text(), clause.language()) > ASKS)
                .forEach(clause -> clause.marks().add(Mark.QUESTION));
    }
}
