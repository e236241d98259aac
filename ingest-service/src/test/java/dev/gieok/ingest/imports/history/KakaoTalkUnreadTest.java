package dev.gieok.ingest.imports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message that cannot be read is one nevertheless: it is counted, and teaches nothing. */
class KakaoTalkUnreadTest {
    private final KakaoTalkHistory history =
            new KakaoTalkHistory(StandardCharsets.UTF_8, ZoneId.of("Asia/Seoul"), "이민지");

    @Test
    void aDateThatDoesNotExistLeavesTheMessageBeforeAsItWas() throws IOException {
        List<Message> messages = Read.by(history, """
            2024년 1월 2일 오후 3:12, 이민지 : 오늘은 쉬어
            2024년 13월 42일 오후 3:13, 김하늘 : 나는 부산에 살아
            바다 옆이야
            2024년 1월 2일 오후 3:14, 김하늘 : 그래
            """);

        assertEquals(3, messages.size());
        assertEquals("오늘은 쉬어", messages.getFirst().text());
        assertUnread("2024년 13월 42일 오후 3:13, 김하늘 : 나는 부산에 살아\n바다 옆이야", "김하늘", messages.get(1));
        assertFalse(messages.getLast().passing());
    }

    @Test
    void soDoesATimeThatDoesNotExist() throws IOException {
        List<Message> messages = Read.by(history, """
            --------------- 2024년 1월 2일 화요일 ---------------
            [이민지] [오후 3:12] 오늘은 쉬어
            [김하늘] [27:12] 나는 부산에 살아
            """);

        assertEquals("오늘은 쉬어", messages.getFirst().text());
        assertUnread("[김하늘] [27:12] 나는 부산에 살아", "김하늘", messages.getLast());
    }

    @Test
    void aDayThatDoesNotExistIsNotTheDayBefore() throws IOException {
        List<Message> messages = Read.by(history, """
            --------------- 2024년 1월 2일 화요일 ---------------
            [이민지] [오후 3:12] 오늘은 쉬어
            --------------- 2024년 13월 42일 화요일 ---------------
            [김하늘] [오후 3:12] 내일 이사해
            """);

        assertEquals(2, messages.size());
        assertUnread("[김하늘] [오후 3:12] 내일 이사해", "김하늘", messages.getLast());
    }

    @Test
    void aMessageBeforeAnyDayIsCounted() throws IOException {
        List<Message> messages = Read.by(history, """
            [김하늘] [오후 3:12] 내일 이사해
            --------------- 2024년 1월 2일 화요일 ---------------
            [이민지] [오후 3:12] 오늘은 쉬어
            """);

        assertEquals(2, messages.size());
        assertUnread("[김하늘] [오후 3:12] 내일 이사해", "김하늘", messages.getFirst());
    }

    @Test
    void aFormOfDateThatIsNotKnownIsCounted() throws IOException {
        List<Message> messages = Read.by(history, """
            2024년 1월 2일 오후 3:12, 이민지 : 오늘은 쉬어
            02/01/2024, 15:13, 김하늘 : 나는 부산에 살아
            """);

        assertEquals(2, messages.size());
        assertUnread("02/01/2024, 15:13, 김하늘 : 나는 부산에 살아", "김하늘", messages.getLast());
    }

    @Test
    void eachCountsThoughTheyAreTheSame() throws IOException {
        String line = "2024년 13월 42일 오후 3:13, 김하늘 : ㅋㅋ\n";

        assertEquals(
                2,
                Read.by(history, line + line).stream()
                        .map(Message::externalId)
                        .distinct()
                        .count());
    }

    private static void assertUnread(String text, String speaker, Message message) {
        assertEquals(text, message.text());
        assertEquals(speaker, message.speaker());
        assertTrue(message.passing());
        assertNull(message.occurredAt());
    }
}
