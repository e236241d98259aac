package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Word;
import java.util.List;
import java.util.Set;

/** Whether somebody is only named in passing by a Korean clause. */
final class Aside {
    private static final Set<String> HOMES = Set.of("댁", "집", "네", "본가", "네집", "가게", "병원");
    private static final Set<String> LOCATIVES = Set.of("에", "에서", "으로", "로", "이랑", "랑");
    private static final Set<String> CAUSES = Set.of("때문", "덕분", "따르다", "핑계", "탓");
    /** “의사 선생님 권유로 고기를 다시 먹어요”: who advised, and not who eats. */
    private static final Set<String> ADVICE = Set.of(
            "권유", "추천", "조언", "제안", "부탁", "성화", "등쌀", "소개", "지시", "처방", "허락", "도움", "덕", "덕분", "때문", "탓", "강요", "설득",
            "반대", "영향", "잔소리", "말");

    private static final Set<String> SO = Set.of("로", "으로", "에", "대로");

    /** “남편 월급이 깎이는 바람에 적금을 줄였어요”: why, and not who. */
    private static final Set<String> HENCE = Set.of("바람", "통", "탓", "덕", "덕분", "때문");

    private static final Set<String> CARED = Set.of("낳다", "재우다", "돌보다", "업다", "등원시키다", "하원시키다", "등원하다", "하원하다");

    private Aside() {}

    /** “부모님 댁에”, “애 낳고”: named, and not whom it is about. */
    static boolean is(List<Word> words, int last) {
        Word next = last + 1 < words.size() ? words.get(last + 1) : null;
        Word after = last + 2 < words.size() ? words.get(last + 2) : null;
        // “엄마 무릎 때문에 가게 넘기셨어”: nobody honours themselves.
        boolean because = next != null
                && !words.getLast().tail().contains("시")
                && next.sort() == Word.Sort.NOUN
                && after != null
                && CAUSES.stream().anyMatch(after::is);
        // “과외쌤은 연대 다니는 언니야”: what somebody is.
        boolean said = next != null
                && next.is("이다")
                && words.subList(0, last).stream().anyMatch(word -> word.tailIs("은") || word.tailIs("는"));
        return next != null
                && words.get(last).tail().isEmpty()
                && (because
                        || after != null && next.text().equals("쪽")
                        || after != null && ADVICE.contains(next.text()) && SO.contains(next.tail())
                        || hence(words, last)
                        || said
                        || HOMES.contains(next.text()) && LOCATIVES.stream().anyMatch(next::tailIs)
                        || next.sort() == Word.Sort.VERB && CARED.stream().anyMatch(next::is));
    }

    private static boolean hence(List<Word> words, int last) {
        for (int i = last + 2; i < words.size() - 1; i++) {
            boolean why = HENCE.contains(words.get(i).text())
                    && words.get(i).tailIs("에")
                    && words.get(i - 1).sort() == Word.Sort.MODIFIER;
            if (why) {
                return true;
            }
        }
        return false;
    }
}
