package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “My dog Rufus is 3” says who Rufus is in its first three words: what else it tells may end, and those go on. */
final class Apposed {
    private Apposed() {}

    /** A relation that was told beside something else, in the words that tell it. */
    static Candidate alone(Candidate relation) {
        Matcher words = Pattern.compile(
                        "(?i)\\b(?:my|our)\\b[^.,;:!?]{1,30}?,? " + Pattern.quote(relation.object()) + "(?!\\w)")
                .matcher(relation.text());
        return relation.language().equals("en") && words.find()
                ? relation.inWords(relation.object(), words.group())
                : relation;
    }
}
