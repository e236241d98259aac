package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A life full of things that are all so at once, and share their words: whatever is told puts nothing of it out of date. */
@Execution(ExecutionMode.CONCURRENT)
class BesideTest {
    private static final int STATEMENTS = 400;

    private static final List<String> ENGLISH = List.of(
            "My friend %1$s lives in %2$s.",
            "I met %1$s in %2$s in %5$s %6$s.",
            "I like %3$s %4$s.",
            "I bought %3$s %4$s in %2$s for %7$s euros.",
            "%1$s gave me %3$s %4$s for my birthday in %6$s.",
            "My cousin %1$s sells %4$s in %2$s.",
            "I went to %2$s with %1$s in %6$s to look at %3$s %4$s.",
            "I've started collecting %3$s %4$s.",
            "We finally visited %2$s in %5$s %6$s.",
            "Last %5$s I got %1$s some %3$s %4$s.");

    private static final List<String> KOREAN = List.of(
            "내 친구 %1$s 씨는 %2$s에 살아.",
            "나는 %6$s년에 %2$s에서 %1$s 씨를 만났어.",
            "나는 %3$s %4$s 좋아해.",
            "나는 %2$s에서 %3$s %4$s 샀어.",
            "%1$s 씨가 %6$s년에 %3$s %4$s 선물해 줬어.",
            "%6$s년에 %1$s 씨랑 %2$s에 여행 갔어.",
            "요즘 %3$s %4$s 모으기 시작했어.",
            "%6$s년에 드디어 %2$s에 가 봤어.");

    private static final List<List<String>> ENGLISH_WORDS = List.of(
            List.of(
                    "Ines Castro",
                    "Junho Kim",
                    "Amara Okafor",
                    "Tomas Novak",
                    "Leila Haddad",
                    "Bruno Rossi",
                    "Yuki Tanaka"),
            List.of("Lisbon", "Oslo", "Busan", "Prague", "Lima", "Vienna", "Ghent", "Bergen", "Riga", "Perth"),
            List.of("green", "blue", "wooden", "old", "tiny", "bitter", "striped", "antique", "frozen", "handmade"),
            List.of(
                    "lamps",
                    "teapots",
                    "noodles",
                    "bicycles",
                    "novels",
                    "guitars",
                    "boots",
                    "clocks",
                    "carpets",
                    "mangoes"),
            List.of("January", "March", "June", "October"),
            List.of("2012", "2016", "2019", "2023"),
            List.of("12", "30", "64", "110"));

    private static final List<List<String>> KOREAN_WORDS = List.of(
            List.of("김민아", "이준호", "박서연", "최도윤", "정하은", "강지호", "윤슬기"),
            List.of("부산", "대구", "인천", "광주", "강릉", "속초", "여수", "전주", "경주"),
            List.of("파란", "나무로 된", "오래된", "작은", "매운", "줄무늬", "얼린", "손으로 만든"),
            List.of("램프", "국수", "자전거", "소설책", "기타", "장화", "시계", "양탄자", "망고"),
            List.of("1"),
            List.of("2012", "2016", "2019", "2023"),
            List.of("12"));

    @ParameterizedTest
    @CsvSource({"en, 1", "en, 2", "ko, 1", "ko, 2"})
    void whatIsToldChangesNothingElse(String language, long seed) {
        boolean korean = language.equals("ko");
        Random random = new Random(seed);
        Notebook notebook = new Notebook();
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            String text = any(korean ? KOREAN : ENGLISH, random)
                    .formatted((korean ? KOREAN_WORDS : ENGLISH_WORDS)
                            .stream().map(words -> any(words, random)).toArray());
            if (notebook.note(Understood.of(text)).contains("update")) {
                changes.add(text);
            }
        }
        // That a friend lives elsewhere now is a change.
        changes.removeIf(text -> text.contains(" lives in ") || text.contains("에 살아"));
        assertEquals(List.of(), changes);
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
