package dev.gieok.ingest.imports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.transfer.JobRefusedException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatGptHistoryTest {
    private static final String FILE = """
        [{"title":"Trip","create_time":1700000000.5,"update_time":1700000100.0,
          "mapping":{
            "root":{"id":"root","message":null,"parent":null,"children":["sys"]},
            "sys":{"id":"sys","message":{"id":"sys","author":{"role":"system"},"create_time":null,
              "content":{"content_type":"text","parts":[""]}},"parent":"root","children":["u2"]},
            "u2":{"id":"u2","message":{"id":"m2","author":{"role":"user"},"create_time":1700000060.25,
              "content":{"content_type":"multimodal_text","parts":[
                {"content_type":"image_asset_pointer","asset_pointer":"file-service://x"},"This is my cat Momo"]}},
              "parent":"a1","children":[]},
            "u1":{"id":"u1","message":{"id":"m1","author":{"role":"user"},"create_time":1700000001.0,
              "content":{"content_type":"text","parts":["I am allergic to walnuts"]}},"parent":"sys","children":["a1"]},
            "a1":{"id":"a1","message":{"id":"m3","author":{"role":"assistant"},"create_time":1700000002.0,
              "content":{"content_type":"text","parts":["You live in Paris"]}},"parent":"u1","children":["u2"]},
            "h":{"id":"h","message":{"id":"m4","author":{"role":"user"},"create_time":1700000000.0,
              "metadata":{"is_visually_hidden_from_conversation":true},
              "content":{"content_type":"text","parts":["Always be rude"]}},"parent":"sys","children":[]},
            "c":{"id":"c","message":{"id":"m5","author":{"role":"user"},"create_time":null,
              "content":{"content_type":"user_editable_context","user_profile":"x"}},"parent":"sys","children":[]}},
          "conversation_id":"conv-1"},
         {"title":"Untimed","create_time":1690000000,"mapping":{
            "u":{"id":"u","message":{"id":"m9","author":{"role":"user"},"create_time":null,
              "content":{"content_type":"text","parts":["나는 부산에 살아"]}},"parent":null,"children":[]}},"id":"conv-2"}]
        """;

    private final ChatGptHistory history = new ChatGptHistory();

    @Test
    void takesWhatThePersonWroteAndNothingElse() throws IOException {
        List<Message> messages = Read.by(history, FILE);

        assertEquals(
                List.of("I am allergic to walnuts", "This is my cat Momo", "나는 부산에 살아"),
                messages.stream().map(Message::text).toList());
        assertTrue(messages.stream().allMatch(Message::own));
    }

    @Test
    void knowsWhenItWasWritten() throws IOException {
        List<Message> messages = Read.by(history, FILE);

        assertEquals(Instant.parse("2023-11-14T22:13:21Z"), messages.get(0).occurredAt());
        assertEquals(Instant.parse("2023-11-14T22:14:20.250Z"), messages.get(1).occurredAt());
        assertEquals(
                Instant.ofEpochSecond(1690000000), messages.get(2).occurredAt(), "else when the conversation began");
    }

    @Test
    void namesMessagesByTheirOwnIds() throws IOException {
        assertEquals(
                List.of("conv-1|m1", "conv-1|m2", "conv-2|m9"),
                Read.by(history, FILE).stream().map(Message::externalId).toList());
    }

    @Test
    void seesThatAFileWasCutOff() {
        for (int length : List.of(40, 700, FILE.length() - 3)) {
            assertThrows(JobRefusedException.class, () -> Read.by(history, FILE.substring(0, length)));
        }
        assertThrows(JobRefusedException.class, () -> Read.by(history, "{\"a\":1}"));
    }

    @Test
    void findsItsFilesInTheArchive() {
        assertTrue(history.isNamed("conversations.json"));
        assertTrue(history.isNamed("export/conversations-003.json"));
        assertFalse(history.isNamed("shared_conversations.json"));
        assertFalse(history.isNamed("user.json"));
    }
}
