package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;

/** How an English sentence begins with one's own people without “my”. */
final class OwnPeople {
    private OwnPeople() {}

    /** Where “hubby is a chef”, “the kids are at St Anne's now” name them; -1 when they do not. */
    static int at(List<Word> words, Lexicon lexicon) {
        boolean the = words.size() > 2 && words.getFirst().is("the");
        if (the && lexicon.key("the-kin", words.get(1).keys()) != null) {
            return 1;
        }
        return words.size() > 1 && lexicon.key("bare-kin", words.getFirst().keys()) != null ? 0 : -1;
    }

    /** “… and I”. */
    static boolean andI(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at).is("and")
                && words.get(at + 1).is("i");
    }
}
