package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
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
            I start at Siemens in May                    | 2027-05-01
            My exam is in late March                     | 2027-03-01
            다음달 16일에 병원 예약 있어                      | 2026-12-16
            결혼식이 5월이 아니라 6월이야                     | 2027-06-01
            면허 시험은 내년이 아니라 내후년 1월이야             | 2028-01-01
            모레 회의가 있어                                | 2026-11-25
            토요일에 캠핑 갔다 왔어                           | 2026-11-21
            이번 주말에 광교로 이사했어                        | 2026-11-21
            this weekend I moved to Leeds                | 2026-11-21
            토요일에 친구랑 영화 보기로 했어                    | 2026-11-28
            금요일에 파마 예약했어                            | 2026-11-27
            내년에 대학원 가기로 했어                         | 2027-01-01
            it's my mum's birthday this Friday           | 2026-11-27
            Dentist is on Monday 14 December at 10:30    | 2026-12-14
            My flight is on Monday, 14 December          | 2026-12-14
            My flight is on Monday, December 14th        | 2026-12-14
            I start on Monday, May is my boss            | 2026-11-30
            """)
    void holdFrom(String said, LocalDate day) {
        assertEquals(day, day(Understood.only(said).validFrom()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            진료 날짜 바뀌었어요 12월 3일 오후 2시로요          | 2026-12-03
            진료 예약 옮겼어요 다음 주 화요일로요                | 2026-12-01
            마감이 수요일에서 금요일로 바뀌었어                  | 2026-11-27
            마감이 달력 보니까 5월 2일로 당겨졌어               | 2027-05-02
            회식 금욜로 당겨졌어                             | 2026-11-27
            """)
    void areWhereSomethingWasMovedTo(String said, LocalDate day) {
        Candidate told = Understood.of(said).candidates().stream()
                .filter(candidate -> candidate.effect() == Effect.ASSERT)
                .findFirst()
                .orElseThrow();

        assertEquals(day, day(told.validFrom()));
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
