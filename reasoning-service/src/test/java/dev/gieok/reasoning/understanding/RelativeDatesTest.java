package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gieok.contracts.memory.Candidate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Said on Monday, 23 November 2026, 18:00 in Seoul. */
class RelativeDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have a dentist appointment next Friday     | 2026-12-04
            I have a dentist appointment tomorrow at 3   | 2026-11-24
            다음 주 화요일에 병원 예약 있어                   | 2026-12-01
            내일 3시에 치과 예약 있어                        | 2026-11-24
            어제 면접에서 떨어졌어                           | 2026-11-22
            I passed my driving test yesterday           | 2026-11-22
            지난달에 대전으로 이사했어                        | 2026-10-01
            I moved to Seoul two weeks ago               | 2026-11-09
            2주 전에 서울로 이사했어                          | 2026-11-09
            I moved to Seoul in 2019                     | 2019-01-01
            2019년에 서울로 이사했어                          | 2019-01-01
            I've lived in Lisbon since 2018              | 2018-01-01
            모레 회의가 있어                                | 2026-11-25
            """)
    void holdFrom(String said, LocalDate day) {
        assertEquals(day, day(Understood.only(said).validFrom()));
    }

    @Test
    void anEventEndsWithItsDay() {
        Candidate event = Understood.only("I have a dentist appointment next Friday");
        assertEquals(LocalDate.of(2026, 12, 5), day(event.validTo()));
    }

    @Test
    void aStateWithoutATimeHasNone() {
        assertNull(Understood.only("I live in Busan").validFrom());
        assertNull(Understood.only("I live in Busan").validTo());
    }

    private static LocalDate day(java.time.@Nullable Instant instant) {
        return instant == null
                ? LocalDate.MIN
                : instant.atZone(Understood.SEOUL).toLocalDate();
    }
}
