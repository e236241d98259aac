package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Clause;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** “My dog Rufus is 3” says who Rufus is in its first three words: what else it tells may end, and those go on. */
final class Apposed {
    private Apposed() {}

    /** A relation that was told beside something else, in the words that tell it. */
    static Candidate alone(Candidate relation) {
        if (relation.language().equals("ko")) {
            return korean(relation);
        }
        Matcher words = english(relation);
        return relation.language().equals("en") && words.find()
                ? relation.inWords(relation.object(), words.group())
                : relation;
    }

    /** “My boss Denise”, and not a word more. */
    static boolean isAll(Candidate relation) {
        return relation.language().equals("en") && english(relation).matches();
    }

    private static Matcher english(Candidate relation) {
        return Pattern.compile("(?i)\\b(?:my|our)\\b[^.,;:!?]{1,30}?,? " + Pattern.quote(relation.object()) + "(?!\\w)")
                .matcher(relation.text());
    }

    /** The same, where the clause tells it in words of their own; null where it does not. */
    static @Nullable Candidate apart(@Nullable Candidate relation, Clause clause) {
        Candidate alone = relation == null ? null : alone(relation);
        return alone == null || alone.text().equals(clause.text()) ? null : alone;
    }

    /** “우리 딸 하린이 지금 다섯 살이야”: whose age may end, and who she is does not. */
    private static Candidate korean(Candidate relation) {
        Matcher words = Pattern.compile("(?:(?:우리|울|저희|내|제) )?[가-힣]+ " + Pattern.quote(relation.object()))
                .matcher(relation.text());
        return words.find() && relation.object().length() > 1
                ? relation.inWords(relation.object(), words.group())
                : relation;
    }
}
