package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything of one person out of the real stores, and nothing of anybody else. */
class ExportTest extends ExportScene {
    private final TestChats chats = new TestChats(memory, person);

    @Test
    void holdsEveryVersionOfEveryMemory() throws IOException {
        List<Fact> told = new ArrayList<>();
        for (int i = 0; i < 205; i++) {
            Fact fact = TestFacts.since(
                    facts.fact(Kind.PREFERENCE, "likes", "thing " + i, "I like thing " + i),
                    Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i / 2));
            told.add(fact);
        }
        memory.tell(person, told.toArray(Fact[]::new));
        Fact home = facts.fact(Kind.ATTRIBUTE, "lives-in", "부산", "나는 부산에 살아");
        Fact moved = TestFacts.closed(home, TestMemory.NOW, TestMemory.NOW);
        memory.tell(person, home, moved);
        memory.tell(
                memory.person(),
                new TestFacts(memory.persons, memory.person())
                        .fact(Kind.ATTRIBUTE, "lives-in", "Daegu", "I live in Daegu"));

        List<ExportedFact> exported = lines(export(), "data/memories.jsonl", ExportedFact.class);

        assertEquals(206, exported.size());
        assertEquals(
                List.of(home, moved),
                exported.getLast().versions().stream()
                        .map(ExportedFact.Version::fact)
                        .toList());
        assertEquals(206, exported.stream().map(ExportedFact::factId).distinct().count());
        assertTrue(exported.stream()
                .map(ExportedFact::factId)
                .toList()
                .containsAll(told.stream().map(Fact::factId).toList()));
        assertEquals(TestMemory.NOW, exported.getLast().versions().getLast().at());
    }

    /** Whoever takes it in expects every version up to the last. */
    @Test
    void aHistoryThatBeginsAnewIsCountedFromOne() throws IOException {
        Fact tea = facts.fact(Kind.PREFERENCE, "likes", "tea", "Tea it is");
        memory.tell(
                person,
                tea,
                TestFacts.said(tea, 2, "Tea"),
                TestFacts.said(tea, 3, "tea"),
                TestFacts.said(tea, 4, "teas"));
        memory.project(
                person,
                new SessionForgotten(
                        chats.session(), TestMemory.NOW, List.of(new SessionForgotten.Kept(tea.factId(), 3))));

        List<ExportedFact> exported = lines(export(), "data/memories.jsonl", ExportedFact.class);

        assertEquals(
                List.of(TestFacts.said(tea, 1, "tea"), TestFacts.said(tea, 2, "teas")),
                exported.getFirst().versions().stream()
                        .map(ExportedFact.Version::fact)
                        .toList());
    }

    @Test
    void holdsConversationsDecisionsAndMedia() throws IOException {
        SessionId session = chats.session();
        ChatRequested asked = chats.asks(session, "Where do I live?", 0);
        chats.answers(asked, "You live in Busan.");
        ChatRequested failed = chats.asks(session, "And my sister?", 1);
        chats.fails(failed);
        memory.project(person, TestFacts.decided(asked.observationId(), Verdict.DISCARD, null));
        MediaId picture = uploaded("(a picture)");

        Map<String, byte[]> zip = export();

        List<ExportedTurn> turns = lines(zip, "data/conversations.jsonl", ExportedTurn.class);
        assertEquals(
                List.of("Where do I live?", "And my sister?"),
                turns.stream().map(ExportedTurn::text).toList());
        assertEquals("You live in Busan.", turns.getFirst().answer().text());
        assertEquals("failed", turns.getLast().status());
        assertEquals("model-unavailable", turns.getLast().code());
        List<ExportedObservation> observations = lines(zip, "data/observations.jsonl", ExportedObservation.class);
        assertEquals(1, observations.size(), "of what is not decided there is nothing to tell yet");
        assertEquals("decided", observations.getFirst().status());
        assertEquals(1, observations.getFirst().decisions().size());
        ExportedMedia item = lines(zip, "data/media.jsonl", ExportedMedia.class).getFirst();
        assertEquals(picture, item.mediaId());
        assertEquals("fridge.png", item.name());
        assertArrayEquals("(a picture)".getBytes(StandardCharsets.UTF_8), zip.get(item.file()));
    }

    @Test
    void theManifestTellsOfEveryEntry() throws Exception {
        memory.tell(person, facts.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan"));

        Map<String, byte[]> zip = export();

        byte[] last = zip.remove("manifest.json");
        ExportManifest manifest = EventJson.mapper().readValue(last, ExportManifest.class);
        assertEquals(
                List.copyOf(zip.keySet()),
                manifest.entries().stream().map(ExportManifest.Entry::name).toList());
        for (ExportManifest.Entry entry : manifest.entries()) {
            byte[] content = zip.get(entry.name());
            assertEquals(content.length, entry.bytes());
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            assertEquals(HexFormat.of().formatHex(sha256), entry.sha256());
        }
        assertEquals(1, manifest.counts().get("memories"));
    }

    @Test
    void isReadByPeopleAndRunsNothing() throws IOException {
        memory.tell(
                person,
                facts.fact(Kind.PREFERENCE, "likes", "tea", "I like <script>alert('tea')</script> & \"milk\""),
                facts.fact(Kind.ATTRIBUTE, "lives-in", "부산", "나는 부산에 살아"));

        Map<String, byte[]> zip = export();

        String page = new String(zip.get("README.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("나는 부산에 살아"));
        assertTrue(page.contains("&lt;script&gt;alert(&#39;tea&#39;)&lt;/script&gt; &amp; &quot;milk&quot;"));
        assertFalse(page.contains("<script"));
        assertTrue(new String(zip.get("README.txt"), StandardCharsets.UTF_8).contains("기억"));
    }

    private MediaId uploaded(String content) {
        MediaId id = new MediaId(new IdIssuer(keys).random("med"));
        String key = PersonalBlobs.MEDIA.of(person) + id.value();
        blobs.put(key, blob -> {
            try (var out = keys.sealing(blob, id.value())) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        });
        memory.mediaKeeping.keep(List.of(TestMemory.envelope(
                person,
                new MediaUploaded(
                        id, new ClaimCheck(key, "0", "image/png", 1), "fridge.png", null, null, TestMemory.NOW))));
        return id;
    }

    private static <T> List<T> lines(Map<String, byte[]> zip, String name, Class<T> type) throws IOException {
        List<T> things = new ArrayList<>();
        for (String line :
                new String(zip.get(name), StandardCharsets.UTF_8).lines().toList()) {
            things.add(EventJson.mapper().readValue(line, type));
        }
        return things;
    }
}
