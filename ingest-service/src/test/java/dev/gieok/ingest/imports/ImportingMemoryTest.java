package dev.gieok.ingest.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.event.TurnImported;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.transfer.FactDigest;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of another Gieok, from the file that was sent to the events it becomes. */
class ImportingMemoryTest {
    private static final Instant THEN = Instant.parse("2026-01-01T10:00:00Z");
    private static final FactId FACT = new FactId("fct_" + "a".repeat(26));
    private static final ObservationId SAID = new ObservationId("obs_" + "b".repeat(26));
    private static final AnswerId TURN = new AnswerId("ans_" + "c".repeat(26));
    private static final MediaId PICTURE = new MediaId("med_" + "d".repeat(26));
    private static final byte[] BYTES = "(a picture)".getBytes(StandardCharsets.UTF_8);

    private World world;
    private IdIssuer ids;

    @BeforeEach
    void begin(@TempDir Path folder) {
        world = new World(folder, Bounds.DEFAULT);
        ids = new IdIssuer(world.keys);
    }

    @Test
    void everyVersionOfAMemoryIsCommandedInOrder() {
        ImportJob job = world.sent(whole().manifest(1).bytes());

        assertEquals(JobStatus.READY, job.status());
        assertEquals(ImportFormat.GIEOK, job.format());
        assertEquals(new ImportJob.Tally(1, 1, 0, 0, 0), job.tally());
        List<FactImported> versions = world.events(FactImported.class);
        assertEquals(
                List.of(1, 2), versions.stream().map(v -> v.fact().version()).toList());
        assertEquals(
                List.of(false, true),
                versions.stream().map(FactImported::latest).toList());
        assertNull(versions.getFirst().follows());
        assertEquals(
                FactDigest.of(versions.getFirst().fact()), versions.getLast().follows());
        assertEquals(THEN, versions.getFirst().at());
        assertEquals("org_there", versions.getFirst().origin());
    }

    @Test
    void idsBecomeIdsOfHereAndGoOnFittingTogether() {
        world.sent(whole().manifest(1).bytes());

        Fact fact = world.events(FactImported.class).getFirst().fact();
        ObservationImported decided = world.events(ObservationImported.class).getFirst();
        TurnImported turn = world.events(TurnImported.class).getFirst();
        assertTrue(ids.isIssued(fact.factId().value()));
        assertEquals(
                fact.evidence().getFirst().observationId(), decided.decided().observationId());
        assertEquals(fact.factId(), decided.decided().decisions().getFirst().factId());
        assertEquals(decided.decided().observationId(), turn.request().observationId());
        assertEquals(turn.request().answerId(), turn.answer().answerId());
        assertEquals(fact.factId().value(), turn.answer().citations().getFirst().sourceId());
        assertEquals(new SessionId("kitchen"), turn.request().sessionId());
        assertEquals("Where do I live?", turn.request().parts().getFirst().text());
        assertEquals(
                world.events(MediaUploaded.class).getFirst().mediaId(),
                turn.request().parts().getLast().mediaId());
    }

    @Test
    void whatCameFromHereStaysWhatItWas() {
        FactId own = new FactId(ids.random("fct"));

        world.sent(zip(own).manifest(1).bytes());

        assertEquals(own, world.events(FactImported.class).getFirst().fact().factId());
    }

    @Test
    void whatComesBackFromElsewhereIsWhatItWas(@TempDir Path folder) {
        FactId own = new FactId(ids.random("fct"));
        World elsewhere = new World(folder, Bounds.DEFAULT);
        elsewhere.sent(zip(own).manifest(1).bytes());
        FactId there = elsewhere.events(FactImported.class).getFirst().fact().factId();

        world.sent(zip(there).manifest(1).bytes());

        assertNotEquals(own, there);
        assertEquals(own, world.events(FactImported.class).getFirst().fact().factId());
    }

    @Test
    void mediaAreStoredAsTheGatewayStoresThem() throws IOException {
        world.sent(whole().manifest(1).bytes());

        MediaUploaded uploaded = world.events(MediaUploaded.class).getFirst();
        String id = uploaded.mediaId().value();
        String key = PersonalBlobs.MEDIA.of(world.keys.person()) + id;
        assertEquals(key, uploaded.blob().uri());
        assertEquals("image/png", uploaded.blob().mediaType());
        assertEquals(BYTES.length, uploaded.blob().length());
        try (var clear = world.keys.opening(world.blobs.open(key).orElseThrow(), id)) {
            assertArrayEquals(BYTES, clear.readAllBytes());
        }
        String claim = PersonalBlobs.MEDIA_CLAIMS.of(world.keys.person()) + id;
        byte[] told = world.keys.open(world.blobs.get(claim).orElseThrow().content(), claim);
        assertEquals(uploaded, EventJson.mapper().readValue(told, MediaUploaded.class));
    }

    @Test
    void mediaThatWereForgottenHereAreNotStoredAgain() {
        world.forgotten.add(ids.reissued(PICTURE.value()));

        world.sent(whole().manifest(1).bytes());

        assertEquals(List.of(), world.events(MediaUploaded.class));
        assertEquals(List.of(), world.blobs.list(PersonalBlobs.MEDIA.of(world.keys.person())));
    }

    @Test
    void memoriesThatWereForgottenHereAreCountedAsSuch() {
        world.forgotten.add(ids.reissued(FACT.value()));

        ImportJob job = world.sent(whole().manifest(1).bytes());

        assertEquals(new ImportJob.Tally(1, 0, 1, 0, 0), job.tally());
    }

    @Test
    void oneThatIsDamagedIsTakenNothingFrom() {
        byte[] good = whole().manifest(1).bytes();
        refused("import-damaged", whole().bytes());
        refused(
                "import-damaged",
                whole().manifest(1).with("data/extra.jsonl", "{}").bytes());
        refused("import-damaged", whole().manifest(1).with("late.txt", "x").bytes());
        refused("import-damaged", Arrays.copyOf(good, good.length / 2));
        refused("import-too-new", whole().manifest(2).bytes());
        byte[] changed = good.clone();
        changed[good.length / 3] ^= 1;
        refused("import-damaged", changed);
    }

    @Test
    void aLineThatNoGieokWroteIsSeenBeforeAnythingIsTaken() {
        ObjectNode without = EventJson.mapper().valueToTree(fact(FACT));
        ((ObjectNode) without.at("/versions/1/fact")).remove("kind");
        ObjectNode gap = EventJson.mapper().valueToTree(fact(FACT));
        ((ObjectNode) gap.at("/versions/1/fact")).put("version", 7);
        ObjectNode late = EventJson.mapper().valueToTree(fact(FACT));
        ((ObjectNode) late.at("/versions/0/fact")).put("recordedAt", "+999999999-01-01T00:00:00Z");
        for (ObjectNode line : List.of(without, gap, late)) {
            refused(
                    "import-damaged",
                    new Zip()
                            .with("data/memories.jsonl", List.of(fact(FACT), line))
                            .manifest(1)
                            .bytes());
        }
        refused(
                "import-damaged",
                new Zip()
                        .with("data/memories.jsonl", List.of(fact(FACT)))
                        .with("data/conversations.jsonl", "{\"sessionId\":\"a\"}\n")
                        .manifest(1)
                        .bytes());
        refused(
                "import-damaged",
                new Zip().with("data/memories.jsonl", "null\n").manifest(1).bytes());
    }

    private void refused(String code, byte[] file) {
        ImportJob job = world.sent(file);
        assertEquals(JobStatus.FAILED, job.status());
        assertEquals(code, job.error() == null ? "" : job.error().code());
        assertEquals(List.of(), world.published);
        assertFalse(world.isFileThere(job));
    }

    private static Zip whole() {
        return zip(FACT);
    }

    private static Zip zip(FactId id) {
        Answer answer = new Answer(
                TURN,
                new SessionId("kitchen"),
                "You live in Busan [1].",
                "grounded",
                Outcome.KNOWN,
                List.of(),
                List.of(new Citation(
                        new CitationId("cit_" + "e".repeat(26)),
                        "[1]",
                        CitationKind.MEMORY,
                        id.value(),
                        "I live in Busan",
                        0.9,
                        null,
                        null,
                        null,
                        null,
                        null)),
                null,
                SAID);
        return new Zip()
                .with("README.txt", "read me")
                .with("data/memories.jsonl", List.of(fact(id)))
                .with(
                        "data/observations.jsonl",
                        List.of(new ExportedObservation(
                                SAID,
                                new SessionId("kitchen"),
                                THEN,
                                THEN,
                                "decided",
                                null,
                                List.of(new Decision(Verdict.RETAIN, "Because.", id, List.of(), "lives-in")))))
                .with(
                        "data/conversations.jsonl",
                        List.of(new ExportedTurn(
                                new SessionId("kitchen"),
                                TURN,
                                SAID,
                                THEN,
                                THEN,
                                "Where do I live?",
                                List.of(PICTURE),
                                "completed",
                                answer,
                                Map.of(),
                                null)))
                .with(
                        "data/media.jsonl",
                        List.of(new ExportedMedia(
                                PICTURE, "image/png", "a.png", null, THEN, "media/" + PICTURE + ".png", List.of())))
                .with("media/" + PICTURE + ".png", BYTES);
    }

    private static ExportedFact fact(FactId id) {
        return new ExportedFact(
                id,
                List.of(
                        new ExportedFact.Version(THEN, version(id, 1)),
                        new ExportedFact.Version(THEN.plusSeconds(60), version(id, 2))));
    }

    private static Fact version(FactId id, int number) {
        return new Fact(
                id,
                number,
                Kind.ATTRIBUTE,
                "me",
                "lives-in",
                "Busan",
                "I live in Busan",
                "en",
                false,
                Cardinality.ONE,
                0.7,
                Sensitivity.NORMAL,
                number,
                THEN,
                null,
                THEN,
                null,
                THEN,
                THEN,
                FactStatus.ACTIVE,
                List.of("Busan"),
                List.of(new Evidence(SAID, "I live in Busan", THEN, "gateway", null, Trust.PERSON)),
                List.of());
    }
}
