package dev.gieok.ingest.imports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.transfer.JobRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chat as KakaoTalk for Mac saves it. */
class KakaoTalkCsvTest {
    private static final String CHAT = """
        Date,User,Message
        2026-11-02 15:15:07,"Minji Kim","I play the harp"
        2026-11-02 15:15:40,"Jihoon Park","He said ""bring it"",
        so bring it

        on Friday"
        2026-11-02 15:16:00,"Jihoon Park","Jihoon Park left this chatroom."
        2026-11-02 15:17:00,"Minji Kim","Photo"
        """;

    @Test
    void isReadWithItsQuotations() throws IOException {
        List<Message> messages = Read.by(of("Minji Kim"), CHAT);

        assertEquals(
                List.of("I play the harp", "He said \"bring it\",\nso bring it\n\non Friday", "Photo"),
                messages.stream().map(Message::text).toList());
        assertTrue(messages.getFirst().own());
        assertNull(messages.getFirst().speaker());
        assertEquals("Jihoon Park", messages.get(1).speaker());
        assertEquals(Instant.parse("2026-11-02T06:15:07Z"), messages.getFirst().occurredAt());
        assertTrue(messages.getLast().passing());
    }

    @Test
    void theSameMessageHasTheIdItHasInAText() throws IOException {
        List<Message> text = Read.by(of("Minji Kim"), "Nov 2, 2026 15:15, Minji Kim : I play the harp\n");

        assertEquals(
                text.getFirst().externalId(),
                Read.by(of("Minji Kim"), "\uFEFF" + CHAT).getFirst().externalId());
    }

    @Test
    void asksWhoOfThemThePersonIs() {
        JobRefusedException refused = assertThrows(JobRefusedException.class, () -> Read.by(of(null), CHAT));

        assertTrue(refused.problem().detail().contains("Jihoon Park, Minji Kim"));
    }

    @Test
    void aRowThatCannotBeReadIsCounted() throws IOException {
        List<Message> messages = Read.by(of("Minji Kim"), CHAT + """
            2026-13-42 15:15:00,"Minji Kim","Tomorrow I move"
            2026-11-02 15:18:00,"Minji Kim"
            2026-11-02 15:19:00,Minji Kim,one, two
            """);

        assertEquals(6, messages.size());
        assertTrue(messages.subList(3, 6).stream().allMatch(Message::unread));
        assertEquals(
                "2026-13-42 15:15:00,Minji Kim,Tomorrow I move", messages.get(3).text());
    }

    @Test
    void seesThatAFileWasCutOff() {
        String cut = CHAT.substring(0, CHAT.indexOf("on Friday"));

        JobRefusedException refused = assertThrows(JobRefusedException.class, () -> Read.by(of("Minji Kim"), cut));

        assertEquals("import-damaged", refused.problem().code());
    }

    private static KakaoTalkHistory of(String me) {
        return new KakaoTalkHistory(StandardCharsets.UTF_8, ZoneId.of("Asia/Seoul"), me);
    }
}
