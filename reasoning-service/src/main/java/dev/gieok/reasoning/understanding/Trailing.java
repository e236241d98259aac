package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import java.util.List;
import java.util.Set;

/** What a sentence tells beside a fact and is none by itself stays in the words that the fact is shown in: “picking Dad up on Saturday, he lands at 6:40”. */
final class Trailing {
    private static final String UNPLACED = "not-about-person";

    private static final Set<String> RESUMING = Set.of("it", "he", "she", "they", "that");

    private Trailing() {}

    /** @param placed what became of each clause; those that are followed by such words are changed */
    static void keep(List<Clause> clauses, List<Placed> placed) {
        for (int i = 0; i + 1 < clauses.size(); i++) {
            int last = i;
            for (int next = i + 1; next < clauses.size() && beside(clauses.get(next), placed.get(next)); next++) {
                boolean goesOn = placed.get(i) instanceof Placed.Loose && resumed(clauses.get(next), placed.get(next));
                last = goesOn || belongs(clauses.get(next), placed.get(next)) ? next : last;
            }
            int end = clauses.get(last).end();
            if (last > i && end > clauses.get(i).end()) {
                placed.set(i, with(placed.get(i), clauses.get(i), end));
            }
        }
    }

    /** “Change of plan: his van broke down, so he's coming on Thursday”: what stands between is shown with it. */
    private static boolean beside(Clause clause, Placed placed) {
        boolean untold = placed instanceof Placed.Passed passed
                && passed.reason().equals(UNPLACED)
                && clause.language().equals("en")
                && !clause.has(Mark.QUESTION)
                && !clause.has(Mark.REQUEST);
        return untold || belongs(clause, placed);
    }

    private static boolean belongs(Clause clause, Placed placed) {
        if (placed instanceof Placed.Passed && opposed(clause)) {
            return true;
        }
        return placed instanceof Placed.Passed passed
                && passed.reason().equals(UNPLACED)
                && !clause.has(Mark.QUESTION)
                && !clause.has(Mark.REQUEST)
                && (Worth.telling(UNPLACED, clause) || timed(clause));
    }

    /** “I repainted the bedroom, it's sage green”: tells more of what a note is about. */
    private static boolean resumed(Clause clause, Placed placed) {
        return placed instanceof Placed.Passed passed
                && passed.reason().equals(UNPLACED)
                && clause.language().equals("en")
                && !clause.has(Mark.QUESTION)
                && !clause.has(Mark.REQUEST)
                && !clause.words().isEmpty()
                && RESUMING.stream().anyMatch(clause.words().getFirst()::is);
    }

    /** “… Sam, not Samantha”. */
    private static boolean opposed(Clause clause) {
        return clause.language().equals("en") && clause.text().startsWith("not ");
    }

    /** “오후 3시” after “12월 11일에 치과 예약있어”; not what is so today. */
    private static boolean timed(Clause clause) {
        return clause.time() != null && !clause.has(Mark.TODAY) && !clause.has(Mark.MOMENT);
    }

    private static Placed with(Placed placed, Clause clause, int end) {
        String more = clause.source().substring(clause.end(), end).stripTrailing();
        return switch (placed) {
            case Placed.Passed passed -> passed;
            case Placed.Said said ->
                new Placed.Said(said.candidates().stream()
                        .map(candidate -> with(candidate, more))
                        .toList());
            case Placed.Loose loose ->
                new Placed.Loose(until(loose.clause(), end), loose.subject(), loose.relation(), loose.topic());
        };
    }

    private static Candidate with(Candidate candidate, String more) {
        return candidate.inMoreWords(candidate.text() + more);
    }

    private static Clause until(Clause clause, int end) {
        return new Clause(
                clause.language(), clause.source(), clause.start(), end, clause.words(), clause.marks(), clause.time());
    }
}
