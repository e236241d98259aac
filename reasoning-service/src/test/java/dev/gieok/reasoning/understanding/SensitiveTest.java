package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm pregnant | HEALTH",
                "My mother has cancer | HEALTH",
                "The meds knock me out by nine | HEALTH",
                "지난달에 유방암 수술 받았어 | HEALTH",
                "엄마가 치매셔서 매주 가 봐 | HEALTH",
                "I earn 90,000 euros a year | FINANCE",
                "I owe the bank 20,000 dollars | FINANCE",
                "내 연봉은 5천만원이야 | FINANCE",
                "나 대출이 3억 있어 | FINANCE",
                "I live at 12 Maple Street, Springfield | LOCATION",
                "우리 집은 서울시 강남구 테헤란로 123이야 | LOCATION",
                "나 101동 1203호 살아 | LOCATION"
            })
    void isMarked(String said, Sensitivity sensitivity) {
        List<Candidate> candidates = Understood.retaining(Retention.AUTO, said).candidates();

        assertTrue(
                candidates.stream().anyMatch(candidate -> candidate.sensitivity() == sensitivity),
                () -> said + " "
                        + candidates.stream().map(Candidate::sensitivity).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"I have diabetes and like tea | HEALTH", "월급날은 25일이고 빚이 있어 | FINANCE"})
    void isMarkedInAnEpisode(String said, Sensitivity sensitivity) {
        Candidate episode =
                Understood.retaining(Retention.ALWAYS, said).candidates().getLast();

        assertEquals("episode", episode.predicate());
        assertEquals(sensitivity, episode.sensitivity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I work as a nurse in the cancer ward",
                "I like hiking in the mountains",
                "The bakery is 5 minutes down the road",
                "나는 서울에 살아",
                "나는 빚는 걸 좋아해, 만두 말이야",
                "퇴근길 3번 버스를 타"
            })
    void isNotWhatAnybodyMayKnow(String said) {
        assertTrue(Understood.retaining(Retention.AUTO, said).candidates().stream()
                .allMatch(candidate -> candidate.sensitivity() == Sensitivity.NORMAL));
    }
}
