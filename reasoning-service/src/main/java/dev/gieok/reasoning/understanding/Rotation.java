package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * English questions as the statements that would answer them: “What am I allergic to?” is “I am allergic to what”. So every construction also asks.
 */
final class Rotation {
    private static final Set<String> QUESTION_WORDS = Set.of("what", "who", "where", "when", "which");
    private static final Set<String> DETERMINERS = Set.of("my", "our", "your", "his", "her", "their", "the", "a", "an");
    private static final int LONGEST_SUBJECT = 4;
    private static final int LONGEST_PHRASE = 4;

    private Rotation() {}

    static List<Clause> of(Clause clause) {
        List<Clause> statements = new ArrayList<>();
        List<Word> words = clause.words();
        if (words.size() < 2) {
            return statements;
        }
        if (QUESTION_WORDS.contains(lower(words.getFirst()))) {
            // “What is my physio's name?”: what is asked for ends before the verb.
            int longest = words.get(1).is("be") ? 1 : LONGEST_PHRASE;
            for (int phrase = 1; phrase <= Math.min(longest, words.size() - 1); phrase++) {
                asked(clause, words.subList(0, 1), words.subList(phrase, words.size()), statements);
            }
        } else if (words.getFirst().is("be")) {
            inverted(clause, words.getFirst(), words.subList(1, words.size()), List.of(), statements);
        }
        return statements;
    }

    private static void asked(Clause clause, List<Word> asking, List<Word> rest, List<Clause> out) {
        if (rest.getFirst().is("be") && rest.size() > 1) {
            inverted(clause, rest.getFirst(), rest.subList(1, rest.size()), asking, out);
            return;
        }
        out.add(with(clause, rest, asking));
        if (lower(asking.getFirst()).equals("where")) {
            for (String preposition : List.of("in", "at", "to", "from")) {
                Word word = new Word(preposition, Set.of(preposition), Word.Sort.OTHER, "", 0, 0);
                out.add(with(clause, rest, List.of(word), asking));
            }
        }
    }

    private static void inverted(Clause clause, Word be, List<Word> rest, List<Word> asking, List<Clause> out) {
        for (int subject = 1; subject <= Math.min(LONGEST_SUBJECT, rest.size()); subject++) {
            List<Word> who = rest.subList(0, subject);
            if (DETERMINERS.contains(lower(who.getLast()))) {
                continue;
            }
            List<Word> tail = rest.subList(subject, rest.size());
            boolean named = tail.size() > 1
                    && tail.getFirst().sort() == Word.Sort.NAME
                    && (lower(who.getFirst()).equals("my")
                            || lower(who.getFirst()).equals("our"));
            if (named) {
                // “Is my friend Boris vegan?”: the name is part of who is asked about.
                continue;
            }
            out.add(with(clause, who, List.of(be), tail, asking));
            if (!tail.isEmpty() && !asking.isEmpty()) {
                out.add(with(clause, who, List.of(be), asking, tail));
            }
        }
    }

    @SafeVarargs
    private static Clause with(Clause clause, List<Word>... parts) {
        List<Word> words = new ArrayList<>();
        for (List<Word> part : parts) {
            words.addAll(part);
        }
        return new Clause(
                clause.language(), clause.source(), clause.start(), clause.end(), words, clause.marks(), clause.time());
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
