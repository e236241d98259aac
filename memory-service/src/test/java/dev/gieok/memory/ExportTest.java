package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.TurnImported;
import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.adapter.neo4j.Neo4jPersonArchive;
import dev.gieok.memory.export.ExpiringExports;
import dev.gieok.memory.export.Exporting;
import dev.gieok.memory.export.StandingReading;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.JobRunner;
import dev.gieok.platform.transfer.JobStatus;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything of one person out of the real stores, and nothing of anybody else. */
class ExportTest {
    private final TestMemory memory = new TestMemory();
    private final PersonId person = memory.person();
    private final PersonKeys keys = memory.persons.keys(person);
    private final TestFacts facts = new TestFacts(memory.persons, person);
    private final TestChats chats = new TestChats(memory, person);
    private final Neo4jPersonArchive archive = new Neo4jPersonArchive(Stores.neo4j());
    private Blobs blobs;
    private PersonalJobs<ExportJob> jobs;
    private SealedFiles files;
    private JobRunner<ExportJob> runner;

    @BeforeEach
    void begin(@TempDir Path folder) {
        blobs = new FolderBlobs(folder);
        jobs = new PersonalJobs<>(blobs, PersonalBlobs.EXPORTS, PersonalBlobs.EXPORT_QUEUE, ExportJob.class);
        files = new SealedFiles(blobs, PersonalBlobs.EXPORT_FILES);
        var stores = new Exporting.Stores(archive, memory.conversations, memory.mediaItems, memory.profiles, blobs);
        runner = new JobRunner<>(jobs, memory.persons, new Exporting(stores, files, memory.clock), memory.clock);
    }

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

    @Test
    void holdsConversationsDecisionsAndMedia() throws IOException {
        SessionId session = chats.session();
        ChatRequested asked = chats.asks(session, "Where do I live?", 0);
        chats.answers(asked, "You live in Busan.");
        ChatRequested failed = chats.asks(session, "And my sister?", 1);
        chats.fails(failed);
        memory.project(person, decided(asked.observationId(), Verdict.DISCARD, null));
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

    @Test
    void noClearByteLiesInTheBlobStore() throws IOException {
        memory.tell(person, facts.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan"));
        export();

        for (String key : blobs.list("export")) {
            String stored = new String(blobs.get(key).orElseThrow().content(), StandardCharsets.ISO_8859_1);
            assertFalse(
                    stored.contains("Busan") || stored.contains("README") || stored.contains("PK\u0003\u0004"), key);
        }
    }

    @Test
    void whatIsOverIsDeletedAfterADay() throws IOException {
        export();
        var expiring = new ExpiringExports(jobs, files, memory.persons, memory.clock);
        expiring.expire();
        assertEquals(2, blobs.list("export").size());

        Clock later = Clock.offset(memory.clock, Duration.ofHours(25));
        new ExpiringExports(jobs, files, memory.persons, later).expire();

        assertEquals(List.of(), blobs.list("export"));
    }

    @Test
    void anExportThatIsErasedWhileItIsMadeLeavesNothing() {
        ExportId id = asked();
        memory.tell(person, facts.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan"));
        var emptied = new java.util.concurrent.atomic.AtomicBoolean();
        Blobs erasing = (Blobs) java.lang.reflect.Proxy.newProxyInstance(
                Blobs.class.getClassLoader(), new Class<?>[] {Blobs.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("put") && emptied.compareAndSet(false, true)) {
                        blobs.list("export").forEach(blobs::delete);
                    }
                    return method.invoke(blobs, arguments);
                });
        var stores = new Exporting.Stores(archive, memory.conversations, memory.mediaItems, memory.profiles, blobs);
        var exporting = new Exporting(stores, new SealedFiles(erasing, PersonalBlobs.EXPORT_FILES), memory.clock);

        new JobRunner<>(jobs, memory.persons, exporting, memory.clock).runAll();

        assertTrue(emptied.get());
        assertEquals(List.of(), blobs.list("export"));
        assertTrue(jobs.find(keys, id.value()).isEmpty());
    }

    @Test
    void aTurnThatIsImportedIsKeptAsItWas() {
        SessionId session = chats.session();
        ChatRequested asked = chats.unsent(session, "Where do I live?", 0);
        ChatRequested failed = chats.unsent(session, "And my sister?", 1);

        for (int twice = 0; twice < 2; twice++) {
            memory.conversationKeeping.keep(List.of(
                    TestMemory.envelope(person, new TurnImported(asked, null, Map.of(), null)),
                    TestMemory.envelope(person, new TurnImported(failed, null, Map.of(), "model-unavailable"))));
        }

        var turns = memory.sessions.find(person, session).orElseThrow();
        assertEquals(2, turns.turnCount());
        assertEquals(
                "failed",
                memory.answers.find(person, failed.answerId()).orElseThrow().status());
    }

    @Test
    void saysWhatCameOfWhatWasImported() {
        ObservationId learnt = facts.observation();
        ObservationId noted = facts.observation();
        ObservationId dropped = facts.observation();
        ObservationId broken = facts.observation();
        Fact here = facts.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan");
        Fact note = facts.fact(Kind.UNSORTED, "note", "hm", "hm");
        Fact gone = facts.fact(Kind.PREFERENCE, "likes", "tea", "I like tea");
        memory.tell(person, here, note, gone);
        memory.project(
                person,
                decided(learnt, Verdict.RETAIN, "lives-in"),
                decided(noted, Verdict.RETAIN, "note"),
                decided(dropped, Verdict.DISCARD, null),
                failed(broken),
                new FactForgotten(gone.factId(), 1, TestMemory.NOW));

        Standing standing = new StandingReading(memory.persons, archive)
                .standing(
                        person,
                        new StandingRequest(
                                List.of(learnt, noted, dropped, broken, facts.observation()),
                                List.of(here.factId(), note.factId(), gone.factId()),
                                List.of()));

        assertEquals(
                Map.of(
                        learnt.value(), Standing.Outcome.LEARNT,
                        noted.value(), Standing.Outcome.REVIEW,
                        dropped.value(), Standing.Outcome.DISCARDED,
                        broken.value(), Standing.Outcome.FAILED),
                standing.observations());
        assertEquals(
                Map.of(
                        here.factId().value(), Standing.Presence.HERE,
                        note.factId().value(), Standing.Presence.UNSORTED,
                        gone.factId().value(), Standing.Presence.FORGOTTEN),
                standing.facts());
    }

    private ObservationDecided decided(ObservationId id, Verdict verdict, String predicate) {
        return new ObservationDecided(
                id,
                null,
                TestMemory.NOW,
                TestMemory.NOW,
                "gateway",
                "rules",
                List.of(new Decision(verdict, "because", null, List.of(), predicate)),
                null,
                false);
    }

    private static ObservationDecided failed(ObservationId id) {
        return new ObservationDecided(id, null, TestMemory.NOW, TestMemory.NOW, "", "", List.of(), "internal", false);
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

    private ExportId asked() {
        ExportId id = new ExportId(new IdIssuer(keys).random("exp"));
        jobs.open(keys, id.value(), ExportJob.requested(id, TestMemory.NOW));
        return id;
    }

    private Map<String, byte[]> export() throws IOException {
        ExportId id = asked();
        runner.runAll();
        ExportJob job = jobs.find(keys, id.value()).orElseThrow();
        assertEquals(JobStatus.READY, job.status(), String.valueOf(job.error()));
        assertEquals(List.of(), jobs.queued());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(files.open(keys, id.value()).orElseThrow(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
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
