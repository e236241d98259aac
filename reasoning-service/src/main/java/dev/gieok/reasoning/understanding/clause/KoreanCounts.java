package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** Tells 한, one, from 한, which has done something. */
final class KoreanCounts {
    private static final Set<String> COUNTED = Set.of(
            "알", "마리", "개", "번", "잔", "명", "달", "병", "권", "대", "채", "시간", "끼", "판", "장", "캔", "모금", "살", "해", "주", "분",
            "층", "방", "벌", "켤레", "그릇", "조각", "줄", "컵", "스푼", "봉지", "통", "학기", "군데", "가지", "사람");

    private KoreanCounts() {}

    /** Whether the morphemes at an index are “한” before what is counted: “약을 한 알”. */
    static boolean one(List<Morpheme> morphemes, int i) {
        if (i == 0 || i + 2 >= morphemes.size()) {
            return false;
        }
        Morpheme m = morphemes.get(i);
        Morpheme ending = morphemes.get(i + 1);
        Morpheme counted = morphemes.get(i + 2);
        return m.form().equals("하")
                && ending.form().equals("ㄴ")
                && ending.start() == m.start()
                && morphemes.get(i - 1).end() < m.start()
                && counted.start() > m.end()
                && COUNTED.contains(counted.form());
    }
}
