package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Match;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Names what is done, however it is said, so that giving it up finds it again: “I go to the gym every day” and “I stopped going to the gym” are `go to the gym`; “매일 수영해” and “수영 그만뒀어” are `수영`.
 */
final class Activities {
    private static final Set<String> BEFORE = Set.of(
            "i", "we", "quit", "stop", "stopped", "give", "gave", "given", "up", "start", "started", "begin", "he",
            "she", "they");
    private static final Set<String> LIGHT =
            Set.of("하다", "가다", "다니다", "치다", "타다", "보다", "마시다", "먹다", "그만두다", "끊다", "관두다", "접다", "피우다", "피다");

    private final EnglishReader english;

    Activities(EnglishReader english) {
        this.english = english;
    }

    String of(Match match) {
        return match.clause().language().equals("ko") ? korean(match) : english(match);
    }

    private String english(Match match) {
        StringJoiner words = new StringJoiner(" ");
        for (Word word : match.clause().words()) {
            if (word.is("because") || word.is("since") || word.is("when") || word.is("after") || word.is("before")) {
                break;
            }
            boolean lead = words.length() == 0 && BEFORE.contains(word.text().toLowerCase(Locale.ROOT));
            if (!lead) {
                words.add(english.lemma(word));
            }
        }
        return words.length() == 0 ? match.clause().text() : words.toString();
    }

    /** The noun nearest to the verb; the verb itself when there is none. */
    private static String korean(Match match) {
        List<Word> words = match.clause().words();
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            boolean noun = word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME;
            boolean fused = word.sort() == Word.Sort.VERB
                    && word.is("하다")
                    && !word.text().equals("하");
            boolean telling =
                    word.sort() == Word.Sort.VERB && word.keys().stream().noneMatch(LIGHT::contains);
            if (noun || fused) {
                return word.text();
            }
            if (telling) {
                return word.keys().iterator().next();
            }
        }
        return match.clause().text();
    }
}
