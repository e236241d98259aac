package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a clause that only ends something goes on to tell is kept as a note of the whole: “I cancelled my old paper and take
 * the Financial Times now”, “I've decided to stop working at 62”.
 */
final class Onward {
    private static final Set<Word.Sort> TELLING = Set.of(Word.Sort.NUMBER, Word.Sort.NAME);

    private Onward() {}

    /** @param placed what became of each clause of a sentence; changed */
    static void keep(List<Clause> clauses, List<Placed> placed, EnglishReader english) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (placed.get(i) instanceof Placed.Said said
                    && clause.language().equals("en")
                    && onlyEnds(said)
                    && (goesOn(clause, english) || intends(clause))) {
                String subject = said.candidates().getFirst().subject();
                Candidate note = Notes.note(subject, clause.language(), clause.text(), List.of());
                placed.set(
                        i,
                        new Placed.Said(Stream.concat(said.candidates().stream(), Stream.of(note))
                                .toList()));
            }
        }
    }

    private static boolean onlyEnds(Placed.Said said) {
        return !said.candidates().isEmpty() && said.candidates().stream().allMatch(each -> each.effect() == Effect.END);
    }

    /** Does something else after “and”; not “I stopped smoking and drinking”. */
    private static boolean goesOn(Clause clause, EnglishReader english) {
        List<Word> words = clause.words();
        return IntStream.range(2, words.size() - 1)
                .anyMatch(i -> words.get(i).is("and")
                        && english.verb(words.get(i + 1))
                        && !words.get(i + 1).text().endsWith("ing"));
    }

    private static boolean intends(Clause clause) {
        return clause.words().stream().limit(3).anyMatch(word -> word.is("decide"))
                && clause.words().stream().skip(2).map(Word::sort).anyMatch(TELLING::contains);
    }
}
