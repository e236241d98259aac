package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever visits somebody tells of themselves. */
class VisitsTest {
    @ParameterizedTest
    @CsvSource({"주말마다 부모님 뵈러 여주에 가, me habit 여주", "매달 할머니 뵈러 요양원에 갑니다, me habit 요양원", "여자친구 만나러 대전 자주 가, me habit 대전"})
    void theHabitIsOnesOwn(String message, String fact) {
        assertEquals(List.of(fact), Understood.facts(message));
    }
}
