package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Set;

/** Tells where a Korean word for somebody names nobody whom the clause is about. */
final class KoreanStrangers {
    private static final Set<String> STRANGERS = Set.of("이웃집", "남의", "앞집", "뒷집", "누구네", "웬", "어떤", "옆반", "옆팀", "건너편");
    private static final Set<String> OFFICES = Set.of("teacher", "boss", "mentor", "doctor", "senior", "junior");
    private static final Set<String> HELD =
            Set.of("떼다", "달다", "맡다", "되다", "그만두다", "관두다", "내려놓다", "내놓다", "벗다", "하다", "이다", "뛰다", "물러나다", "승진하다");
    private static final Set<String> WHY =
            Set.of("따르다", "덕분", "덕", "때문", "탓", "대신", "몰래", "권유", "추천", "소개", "부탁", "조언");

    private KoreanStrangers() {}

    /** “이웃집 애”: nobody of one's own. @param index of the first word of whom it names */
    static boolean is(List<Word> words, int index) {
        return index > 0 && STRANGERS.contains(words.get(index - 1).text());
    }

    /** “담임 뗐어요”, “팀장 달았어”: what one was oneself. */
    static boolean isOffice(List<Word> words, int at, Lexicon.Found kin) {
        Word next = at + kin.length() < words.size() ? words.get(at + kin.length()) : null;
        Word last = words.get(at + kin.length() - 1);
        return OFFICES.contains(kin.key())
                && (last.tail().isEmpty()
                        || last.tail().equals("을")
                        || last.tail().equals("를"))
                && next != null
                && HELD.stream().anyMatch(next::is);
    }

    /** “남편 따라”, “친구 추천으로”: why somebody did it, and not who. @param after the index of the word after whom it names */
    static boolean isWhy(List<Word> words, int after) {
        return after < words.size()
                && words.get(after - 1).tail().isEmpty()
                && WHY.stream().anyMatch(words.get(after)::is);
    }
}
