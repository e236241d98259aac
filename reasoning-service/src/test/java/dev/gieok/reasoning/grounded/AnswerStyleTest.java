package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be obeyed without a language model of how to answer is obeyed. */
class AnswerStyleTest {
    private static final String LIVES = "나는 부산에 살아";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            나 어디 살아?     | 부산에 살아 [1].
            나 부산 살아?     | 응, 부산에 살아 [1].
            고마워!          | 천만에.
            나는 차를 좋아해   | 차를 좋아한다고 기억할게.
            """)
    void answersCasually(String asked, String answer) {
        assertEquals(answer, Knowing.that("앞으로 반말로 대답해 줘", LIVES).asked(asked).text());
    }

    @Test
    void alsoToTheOrderItself() {
        assertTrue(Knowing.that(LIVES).asked("앞으로 반말로 대답해 줘").text().startsWith("알겠어. 앞으로 이렇게 할게: “"));
    }

    @Test
    void whatWasSaidStaysAsItWasSaid() {
        String said = "요즘 주말마다 광안리에서 서핑을 배우고 있어요";
        String answer = Knowing.that("앞으로 반말로 해줘", said).asked("나 서핑 어디서 배워?").text();

        assertTrue(answer.contains("“" + said + "”"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"앞으로 존댓말로 대답해 줘", "이제 반말 쓰지 마"})
    void untilItIsTakenBack(String order) {
        Knowing told = Knowing.that("앞으로 반말로 대답해 줘", LIVES).then(order);

        assertEquals("부산에 살아요 [1].", told.asked("나 어디 살아?").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keep your answers short  | who is my boss?   | I don't know that yet.
            앞으로 대답은 짧게 해 줘     | 내 혈액형은?        | 아직 그건 몰라요.
            """)
    void isBriefWhereItWasAskedTo(String order, String asked, String answer) {
        assertEquals(answer, Knowing.that(order).asked(asked).text());
        assertTrue(
                Knowing.that("I like tea").asked(asked).text().length() > answer.length(), "and says more otherwise");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            이제부터 저를 사장님이라고 불러 주세요   | 언어 모델이 연결되면
            Always answer in metric units        | once a language model is connected
            """)
    void andSaysWhatItCanOnlyKeep(String order, String said) {
        assertTrue(Knowing.that(LIVES).asked(order).text().contains(said));
    }

    /** None of our own sentences is left half polite. */
    @ParameterizedTest
    @MethodSource("ours")
    void everySentenceOfOursCanBeSaidSo(String ours) {
        String casual = new AnswerStyle().casually(ours);

        assertFalse(casual.matches(".*(?:요(?=[\\s.?!:,]|$)|니다|세요|셨|시는|시면|드릴|드리|말씀|저는|제가).*"), casual);
    }

    static List<String> ours() {
        Stream<String> replies = Data.yaml("replies.yaml").properties().stream()
                .filter(reply -> !reply.getKey().startsWith("why-"))
                .map(reply -> reply.getValue().path("ko"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
        Stream<String> answers = Data.yaml("answers.yaml").properties().stream()
                .map(answer -> answer.getValue().path("ko"))
                .filter(JsonNode::isTextual)
                .map(text -> text.asText().replaceAll("\\{O이에요}", "것이에요"));
        return Stream.concat(replies, answers).toList();
    }
}
