package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Josa;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “내 나이 알아?”: asks no yes or no, but how old one is. Patterns in `questions/recalling.yaml`. */
final class Knows {
    private static final Pattern KNOWS = Data.pattern("questions/recalling.yaml", "knows");
    private static final Pattern WHOSE = Pattern.compile("^(?:나|저)\\s(?=(?<kin>[가-힣]{2,4})\\s)");

    private Knows() {}

    /** As it would be asked plainly; the text itself where it asks otherwise. */
    static String plainly(String text, Lexicon lexicon) {
        Matcher whose = WHOSE.matcher(text);
        // “나 여동생 뭐 하는지 기억나?”: mine.
        String asked = whose.find() && isKin(whose.group("kin"), lexicon) ? "내 " + text.substring(whose.end()) : text;
        Matcher knows = KNOWS.matcher(asked.strip());
        if (!knows.matches()) {
            return asked;
        }
        String what = knows.group("what");
        String last = what.substring(what.lastIndexOf(' ') + 1);
        return Josa.attach(what, "이") + (isKin(last, lexicon) ? " 누구야?" : " 뭐야?");
    }

    private static boolean isKin(String word, Lexicon lexicon) {
        return lexicon.key("kin", Set.of(word)) != null;
    }
}
