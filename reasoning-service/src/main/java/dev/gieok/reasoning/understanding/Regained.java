package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.leaning.Keeping;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a message that surely tells of a change says in a sentence that was passed over is kept after all, as a note: in
 * “약 바꿨음. 졸피뎀인가 그건데”, “I gave up on the Fairphone. Typing this on a Motorola” the second sentence looks like nothing
 * by itself, and says what holds now.
 */
final class Regained {
    /** Why a sentence was passed over that may be kept after all. */
    private static final Set<String> OPEN = Set.of("temporary", "not-about-person");

    /** In English also what looks like talk: “the yoga group meets Thursdays these days”. */
    private static final Set<String> OPEN_IN_ENGLISH = Set.of("temporary", "not-about-person", "small-talk");

    /** What is asked or not so is no news. */
    private static final Set<Mark> UNTOLD = EnumSet.of(
            Mark.QUESTION, Mark.REQUEST, Mark.CONDITION, Mark.HEDGED, Mark.DELIBERATE, Mark.WISH, Mark.QUOTED);

    /** What is so for the moment only. */
    private static final Set<Mark> PASSING = EnumSet.of(Mark.JUST, Mark.TODAY, Mark.MOMENT);

    /** How likely a message must tell of a change (log odds). */
    private static final double CHANGED = 1;

    private static final double CHANGED_IN_ENGLISH = 0.5;

    /** How much that counts beside how much the sentence looks worth keeping, and how sure both together must be. */
    private static final double COUNTS = 0.5;

    private static final double MOST = 5;
    private static final double KEPT = 0;

    private final Rules rules;

    Regained(Rules rules) {
        this.rules = rules;
    }

    /** A sentence, what became of each of its clauses, and what of that was kept. */
    record Weighed(Sentence sentence, List<Clause> clauses, List<Placed> placed, List<Placed> kept) {
        Weighed {
            kept = List.copyOf(kept);
        }

        /** Whether a clause may be kept after all. */
        private boolean open(int i) {
            return kept.get(i) instanceof Placed.Passed passed
                    && OPEN.contains(passed.reason())
                    && UNTOLD.stream().noneMatch(clauses.get(i)::has);
        }

        private boolean isIn(String language) {
            return !clauses.isEmpty() && clauses.getFirst().language().equals(language);
        }

        private boolean isPassed(int i) {
            return kept.get(i) instanceof Placed.Passed passed && OPEN_IN_ENGLISH.contains(passed.reason());
        }

        /** Whether it says how something is, and is no fact of its own: that is forgotten by itself. */
        boolean isTold(int i) {
            return UNTOLD.stream().noneMatch(clauses.get(i)::has)
                    && (kept.get(i) instanceof Placed.Loose || isPassed(i));
        }

        private boolean whole() {
            return IntStream.range(0, clauses.size()).allMatch(this::open);
        }
    }

    void of(Notes notes, Overtaken.Outdated outdated) {
        boolean english = outdated.changes().stream().anyMatch(change -> change.likelihood() > CHANGED_IN_ENGLISH);
        for (Weighed each : List.copyOf(notes.weighed())) {
            if (each.isIn("en") && english) {
                english(each, notes);
            } else if (each.isIn("ko") && outdated.likelihood() >= CHANGED) {
                korean(each, notes, outdated.likelihood());
            }
        }
    }

    /** What follows each other becomes one note; none where something already says it. */
    private static void english(Weighed each, Notes notes) {
        List<Clause> clauses = each.clauses();
        int i = 0;
        while (i < clauses.size()) {
            int from = i;
            boolean tells = false;
            // What hangs in brackets is read before what it hangs in.
            while (i < clauses.size()
                    && each.isPassed(i)
                    && (i == from
                            || clauses.get(i).start() >= clauses.get(i - 1).end())) {
                tells |= Worth.telling("not-about-person", clauses.get(i)) || isSoNow(clauses.get(i));
                i++;
            }
            if (tells) {
                Clause first = clauses.get(from);
                String words = Secluding.Opened.shown(first.source()
                        .substring(first.start(), clauses.get(i - 1).end()));
                if (notes.candidates().stream()
                        .noneMatch(said ->
                                said.effect() == Effect.ASSERT && said.text().contains(words))) {
                    notes.candidates().add(Notes.note(Subject.ME, "en", words));
                }
            }
            i = Math.max(i, from + 1);
        }
    }

    /** “Traded the Outback in. Tacoma now.”, “… so I'm on the bus now”. */
    private static boolean isSoNow(Clause clause) {
        return clause.has(Mark.NOW)
                && !clause.has(Mark.NEGATED)
                && clause.words().stream().anyMatch(word -> word.text().length() > 2);
    }

    private void korean(Weighed each, Notes notes, double likelihood) {
        boolean whole = each.whole() && worth(each) + COUNTS * Math.min(likelihood, MOST) > KEPT;
        for (int i = 0; i < each.clauses().size(); i++) {
            if (each.open(i) && (whole || telling(each.clauses().get(i)))) {
                notes.loose(note(each, i), each.sentence());
            }
        }
    }

    private double worth(Weighed each) {
        String words = each.clauses()
                .getFirst()
                .source()
                .substring(each.sentence().start(), each.sentence().end());
        return Keeping.odds(words, each.clauses(), rules.lexicon);
    }

    private static Placed.Loose note(Weighed each, int i) {
        return each.placed().get(i) instanceof Placed.Loose loose
                ? loose
                : new Placed.Loose(each.clauses().get(i), Subject.ME, null);
    }

    /** It names or numbers something, or says to what something went or what is done now. */
    private boolean telling(Clause clause) {
        boolean now = clause.has(Mark.NOW) || clause.has(Mark.PROGRESSIVE);
        return PASSING.stream().noneMatch(clause::has)
                && clause.words().stream()
                        .anyMatch(word -> word.sort() == Word.Sort.NAME
                                || word.sort() == Word.Sort.NUMBER
                                || word.sort() == Word.Sort.NOUN
                                        && (now
                                                || rules.lexicon.key("place", word.keys()) != null
                                                || word.tailIs("로")
                                                || word.tailIs("으로")));
    }
}
