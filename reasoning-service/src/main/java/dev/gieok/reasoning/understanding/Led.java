package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the clause before makes of a short one: “no need to be formal, Beth is fine” says what to call somebody, “our address has changed: we're in Leith” where they live now. */
final class Led {
    private static final Pattern FORMAL =
            Pattern.compile("\\b(?:formal|formality|stuffy|title|titles|surname|last name|call me|address me)\\b");
    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:address (?:has |is )?changed|(?:we|i)(?:'ve| have)?(?: just| finally)? (?:moved|relocated)(?: house| home| again)?|sold up|new address|packed up)\\W*$");
    private static final Set<String> ENOUGH = Set.of("fine", "enough", "ok", "okay", "plenty", "good", "perfect");
    private static final Set<String> US = Set.of("i", "we");

    private Led() {}

    static void turn(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            String before = clauses.get(i - 1).text().toLowerCase(Locale.ROOT);
            List<Word> words = clause.words();
            if (FORMAL.matcher(before).find()
                    && words.size() == 3
                    && words.getFirst().sort() == Word.Sort.NAME
                    && words.get(1).is("be")
                    && ENOUGH.stream().anyMatch(words.get(2)::is)) {
                clauses.set(i, called(clause, words.getFirst()));
            } else if (words.size() > 3
                    && US.stream().anyMatch(words.getFirst()::is)
                    && words.get(1).is("be")
                    && words.get(2).is("in")
                    && MOVED.matcher(before).find()) {
                clause.marks().add(Mark.NOW);
            }
        }
    }

    /** “Call me Beth” */
    private static Clause called(Clause clause, Word name) {
        List<Word> words = new ArrayList<>();
        for (String word : List.of("call", "me")) {
            words.add(new Word(word, Set.of(word), Word.Sort.OTHER, "", name.start(), name.start()));
        }
        words.add(name);
        Set<Mark> marks = EnumSet.of(Mark.REQUEST);
        return new Clause(
                clause.language(), clause.source(), clause.start(), clause.end(), words, marks, clause.time());
    }
}
