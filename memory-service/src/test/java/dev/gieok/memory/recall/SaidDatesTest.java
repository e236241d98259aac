package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDatesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "When in May 2023 was it?, 2023, 5,",
        "What happened on 7 May 2023?, 2023, 5, 7",
        "What happened on the 7th of may?, , ,",
        "What happened on the 7th of May?, , 5, 7",
        "'Who called on june 3rd, 2022?', 2022, 6, 3",
        "What did I do in 2021?, 2021, ,",
        "2023년 5월에 뭐 했지?, 2023, 5,",
        "23년 5월 7일에 뭐 했지?, 2023, 5, 7",
        "5월 7일에 뭐 했지?, , 5, 7",
        "작년에는 2021년보다 나았나?, 2021, ,",
        "What about 2023-05-07?, 2023, 5, 7",
        "May I march on?, , ,",
        "13월에 3일 쉬었어?, , ,",
    })
    void readsTheDateAsFarAsItIsWrittenOut(String question, Integer year, Integer month, Integer day) {
        assertEquals(new AskedDate(year, month, day), AskedDate.in(question));
    }

    @Test
    void aMomentHasTheLabelsOfItsDayMonthAndYear() {
        Set<String> labels = Set.copyOf(SaidDates.of(Instant.parse("2023-05-07T23:59:00Z")));

        assertTrue(labels.containsAll(SaidDates.asked("in May 2023", TODAY).keySet()));
        assertTrue(labels.containsAll(SaidDates.asked("5월에", TODAY).keySet()));
        assertTrue(labels.containsAll(SaidDates.asked("in 2023", TODAY).keySet()));
        assertTrue(SaidDates.asked("on 1 May 2023", TODAY).keySet().stream()
                        .filter(labels::contains)
                        .count()
                == 2);
        assertTrue(SaidDates.asked("on 8 May 2023", TODAY).keySet().stream()
                        .filter(labels::contains)
                        .count()
                == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "what did I say yesterday?, 2026-11-22T08:00:00Z",
        "어제 뭐라고 했지?, 2026-11-22T08:00:00Z",
        "what about last week?, 2026-11-16T08:00:00Z",
        "지난주에는?, 2026-11-16T08:00:00Z",
        "지난달에는?, 2026-10-01T08:00:00Z",
        "작년에는?, 2025-04-01T08:00:00Z",
    })
    void aRelativeTimeIsCountedFromToday(String question, Instant said) {
        assertTrue(SaidDates.of(said).stream().anyMatch(SaidDates.asked(question, TODAY)::containsKey));
    }

    @Test
    void aQuestionWithoutATimeAsksForNone() {
        assertEquals(Map.of(), SaidDates.asked("who may march with me?", TODAY));
        assertEquals(Map.of(), SaidDates.asked("누가 나랑 갈까?", TODAY));
    }
}
