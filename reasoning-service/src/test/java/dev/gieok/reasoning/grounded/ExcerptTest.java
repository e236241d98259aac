package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a message of several sentences what answers is shown, and not what else was said in it. */
class ExcerptTest {
    private static final Knowing JEONGHO = Knowing.that(
            "저는 롯데 자이언츠 광팬이에요. 매운 음식은 좋아하는데 회는 별로 안 좋아합니다. 부산 사람인데 좀 이상하죠?",
            "아내 이름은 이수진이고 동래에 있는 한의원에서 간호조무사로 일해요. 애는 둘인데 딸 민서는 고2, 아들 준호는 중2입니다.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            제가 어느 야구팀 좋아하는지 기억해요? | 자이언츠 | 매운
            우리 애들 몇 학년이지?            | 고2    | 간호조무사
            """)
    void thatOneAlone(String asked, String answer, String beside) {
        String text = JEONGHO.asked(asked).text();

        assertTrue(text.contains(answer) && !text.contains(beside), text);
    }

    @Test
    void withWhomItSpeaksOf() {
        String text = "My dentist is Mr Okafor on Bridge Street. I see him every April. Parking there is awful.";

        assertEquals(
                "My dentist is Mr Okafor on Bridge Street. I see him every April.",
                Excerpt.of(text, words -> words.contains("April") ? 3 : -3));
    }

    @Test
    void allThatAnswer() {
        assertEquals(
                "I can't eat gluten … I don't eat pork",
                Excerpt.of(
                        "I can't eat gluten … I hate mornings … I don't eat pork",
                        words -> words.contains("eat") ? 2 : -4));
    }

    @Test
    void orAllOfItWhereNoneAnswersByItself() {
        String text = "Dr. Lee is nice. Ask for room No. 5 there.";

        assertEquals(text, Excerpt.of(text, words -> words.equals(text) ? 4 : -1));
    }
}
