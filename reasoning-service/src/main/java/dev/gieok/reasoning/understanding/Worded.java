package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Change;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words in which a message tells of a change, without what else it says: that has memories of its own. */
final class Worded {
    /** So many characters may stand between two clauses that are quoted as one: “, because ”. */
    private static final int NEAR = 12;

    /** Why a clause was passed over that goes along. */
    private static final Set<String> ALONG = Set.of("not-about-person", "temporary");

    private static final String QUESTION = "question";

    /** The same, of one that names or numbers something: “so would I take a quarter past three?”. */
    private static final Set<String> NAMING = Set.of(QUESTION, "small-talk");

    private Worded() {}

    /**
     * What of a short message tells of a change, and what was passed over by itself and goes along with it: of “Their machine
     * is down, so would I take a quarter past three? I said yes” the question says when.
     *
     * @param heard all of the message, in its order
     */
    static List<Overtaken.Heard> along(List<Overtaken.Heard> told, List<Overtaken.Heard> heard, Lexicon lexicon) {
        int start = heard.stream().mapToInt(each -> each.clause().start()).min().orElse(0);
        int end = heard.stream().mapToInt(each -> each.clause().end()).max().orElse(0);
        return told.isEmpty() || end - start > Notes.SHORT_MESSAGE
                ? told
                : heard.stream()
                        .filter(each -> told.contains(each) || goesAlong(each, lexicon))
                        .toList();
    }

    private static boolean goesAlong(Overtaken.Heard heard, Lexicon lexicon) {
        Clause clause = heard.clause();
        String reason = heard.placed() instanceof Placed.Passed passed
                ? passed.reason()
                : heard.placed() instanceof Placed.Loose && clause.has(Mark.QUESTION) ? QUESTION : "";
        return ALONG.contains(reason) && clause.words().stream().anyMatch(word -> Worth.says(word, clause))
                || (ALONG.contains(reason) || NAMING.contains(reason))
                        && clause.words().stream().anyMatch(word -> isNaming(word, lexicon));
    }

    private static boolean isNaming(Word word, Lexicon lexicon) {
        return word.sort() == Word.Sort.NAME
                || word.sort() == Word.Sort.NUMBER
                || lexicon.key("number", word.keys()) != null;
    }

    /** The clauses that are no facts by themselves; all of them where each is one. What lies between is an ellipsis. */
    static String of(List<Overtaken.Heard> told) {
        List<Clause> only = told.stream()
                .filter(each -> !(each.placed() instanceof Placed.Said))
                .map(Overtaken.Heard::clause)
                .toList();
        List<Clause> clauses =
                only.isEmpty() ? told.stream().map(Overtaken.Heard::clause).toList() : only;
        StringBuilder text = new StringBuilder();
        Clause before = null;
        for (Clause clause : clauses) {
            text.append(between(before, clause)).append(clause.source(), clause.start(), clause.end());
            before = clause;
        }
        return text.toString().strip();
    }

    private static String between(@Nullable Clause before, Clause clause) {
        if (before == null) {
            return "";
        }
        boolean next = clause.source().equals(before.source())
                && clause.start() >= before.end()
                && clause.start() - before.end() < NEAR;
        return next ? clause.source().substring(before.end(), clause.start()) : Change.LEFT_OUT;
    }
}
