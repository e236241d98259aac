package dev.gieok.ingest.imports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of a message follows the language and the region of a device. */
class KakaoTalkDatesTest {
    private final KakaoTalkHistory history =
            new KakaoTalkHistory(StandardCharsets.UTF_8, ZoneId.of("Asia/Seoul"), "Minji Kim");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "November 2, 2026 at 3:15\u202fPM",
                "November 2, 2026 at 3:15\u00a0PM",
                "November\u00a02, 2026\u202fat 3:15 pm",
                "November 2, 2026 at 3:15 p.m.",
                "November 2, 2026, 3:15 PM",
                "November 2, 2026 3:15 PM",
                "November 2 2026 3:15PM",
                "Nov 2, 2026 15:15",
                "Nov. 2, 2026, at 3:15 P.M.",
                "2 November 2026 at 3:15 pm",
                "2 Nov 2026 at 15:15",
                "2 Nov 2026, 15:15",
                "2026년 11월 2일 오후\u202f3:15",
                "2026. 11. 2. 15:15",
            })
    void isReadInEveryForm(String date) throws IOException {
        List<Message> messages =
                Read.by(history, date + ", Minji Kim : I play the harp\n" + date + ", Jihoon Park : I know\n");

        assertEquals(2, messages.size());
        assertEquals("I play the harp", messages.getFirst().text());
        assertTrue(messages.getFirst().own());
        assertEquals(Instant.parse("2026-11-02T06:15:00Z"), messages.getFirst().occurredAt());
        assertEquals("Jihoon Park", messages.getLast().speaker());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--------------- Monday, November 2, 2026 ---------------",
                "--------------- Monday, 2 November 2026 ---------------",
                "--------------- 2026년 11월 2일 월요일 ---------------",
            })
    void isThatOfTheLineBeforeOnPc(String day) throws IOException {
        List<Message> messages = Read.by(history, day + "\n[Minji Kim] [3:15\u202fp.m.] I play the harp\n");

        assertEquals(Instant.parse("2026-11-02T06:15:00Z"), messages.getFirst().occurredAt());
    }

    @Test
    void noBlankOfAMessageIsChanged() throws IOException {
        List<Message> messages = Read.by(history, "Nov 2, 2026 15:15, Minji Kim : 5\u00a0km in 20\u202fmin\n");

        assertEquals("5\u00a0km in 20\u202fmin", messages.getFirst().text());
    }
}
