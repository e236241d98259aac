package dev.gieok.ingest.imports;

import static dev.gieok.ingest.imports.ExportZip.BYTES;
import static dev.gieok.ingest.imports.ExportZip.FACT;
import static dev.gieok.ingest.imports.ExportZip.PICTURE;
import static dev.gieok.ingest.imports.ExportZip.THEN;
import static dev.gieok.ingest.imports.ExportZip.fact;
import static dev.gieok.ingest.imports.ExportZip.whole;
import static dev.gieok.ingest.imports.ExportZip.zip;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.ObservationImported;
import dev.gieok.contracts.event.TurnImported;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.transfer.FactDigest;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of another Gieok, from the file that was sent to the events it becomes. */
class ImportingMemoryTest {
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
    void aFileThatIsReadSlowlyStaysWithWhoReadsIt() {
        world.beforeItGives = Duration.ofSeconds(40);

        ImportJob job = world.sent(whole().manifest(1).bytes());

        assertEquals(JobStatus.READY, job.status());
        assertFalse(world.free);
    }

    @Test
    void memoriesThatWereForgottenHereAreCountedAsSuch() {
        world.forgotten.add(ids.reissued(FACT.value()));

        ImportJob job = world.sent(whole().manifest(1).bytes());

        assertEquals(new ImportJob.Tally(1, 0, 1, 0, 0), job.tally());
    }
}
