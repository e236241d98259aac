package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Locale;

/**
 * What hangs on a fact of its sentence, in words that are no sentence without it, is shown with it and is no note beside it:
 * “Started a new job today, I'm a dental hygienist now”, “my doctor retired, so I go to Dr. Nguyen now”. On what only ends
 * something it hangs, too, and stays a note that is shown with it: “Mia quit the team and took up gymnastics”.
 */
final class Hanging {
    private static final int LONGEST = 160;

    private static final String SO = "so ";

    private Hanging() {}

    /** @param placed what became of each clause of a sentence; changed */
    static void show(List<Clause> clauses, List<Placed> placed, EnglishReader english) {
        for (int i = 0; i < clauses.size(); i++) {
            if (!(placed.get(i) instanceof Placed.Loose loose) || !isPlain(loose) || !hangs(clauses.get(i), english)) {
                continue;
            }
            if (i > 0 && isShort(clauses, i - 1, i) && placed.get(i - 1) instanceof Placed.Said before) {
                String words = words(clauses, i - 1, i);
                if (tells(before, clauses.get(i - 1))) {
                    placed.set(i - 1, shown(before, clauses.get(i - 1), words));
                    placed.set(i, new Placed.Said(List.of()));
                } else if (!asserts(before)) {
                    String lead = loose.clause()
                            .source()
                            .substring(
                                    clauses.get(i - 1).start(), clauses.get(i).start());
                    placed.set(i, loose.of(lead.strip()));
                }
            } else if (i + 1 < clauses.size()
                    && isShort(clauses, i, i + 1)
                    && placed.get(i + 1) instanceof Placed.Said next
                    && tells(next, clauses.get(i + 1))) {
                placed.set(i + 1, shown(next, clauses.get(i + 1), words(clauses, i, i + 1)));
                placed.set(i, new Placed.Said(List.of()));
            }
        }
    }

    private static boolean isPlain(Placed.Loose loose) {
        return loose.subject().isMe() && loose.relation() == null && loose.topic() == null;
    }

    /** English without a subject, or what follows from what was said. */
    private static boolean hangs(Clause clause, EnglishReader english) {
        if (!clause.language().equals("en") || clause.words().isEmpty()) {
            return false;
        }
        // An “I” that was put back takes no room.
        Word word = clause.words().stream()
                .filter(each -> each.end() > each.start())
                .findFirst()
                .orElseGet(clause.words()::getFirst);
        return clause.text().toLowerCase(Locale.ROOT).startsWith(SO)
                || word.start() == clause.start() && english.verb(word);
    }

    private static boolean isShort(List<Clause> clauses, int from, int to) {
        return clauses.get(to).end() - clauses.get(from).start() <= LONGEST
                && clauses.get(from).start() < clauses.get(to).start();
    }

    private static String words(List<Clause> clauses, int from, int to) {
        Clause first = clauses.get(from);
        return first.source().substring(first.start(), clauses.get(to).end()).strip();
    }

    private static boolean asserts(Placed.Said said) {
        return said.candidates().stream().anyMatch(each -> each.effect() == Effect.ASSERT && !each.negated());
    }

    /** Whether a fact is shown in the words of the clause, so that it can be shown in more. */
    private static boolean tells(Placed.Said said, Clause clause) {
        return said.candidates().stream().anyMatch(each -> isOf(each, clause) && !each.negated());
    }

    /** The facts of a clause in more words; what stands in other words than the clause stays. */
    private static Placed.Said shown(Placed.Said said, Clause clause, String words) {
        return new Placed.Said(said.candidates().stream()
                .map(candidate -> isOf(candidate, clause) ? candidate.inMoreWords(words) : candidate)
                .toList());
    }

    private static boolean isOf(Candidate candidate, Clause clause) {
        return clause.text().equals(candidate.text()) && candidate.effect() == Effect.ASSERT;
    }
}
