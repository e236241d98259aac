package dev.gieok.memory.erasure;

import static dev.gieok.memory.erasure.World.CERTIFICATE;
import static dev.gieok.memory.erasure.World.PACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.CertificateCheck;
import dev.gieok.platform.erasure.ErasureJob;
import dev.gieok.platform.erasure.ErasureJournal;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.Fate;
import dev.gieok.platform.person.MasterKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of an erasure, over a store that can fail and writers that come late. */
class ErasingTest {
    @TempDir
    Path folder;

    private final Shelf shelf = new Shelf();
    private World world;
    private PersonId minji;
    private PersonId tom;

    @BeforeEach
    void given() {
        world = worldOver(folder.resolve("blobs"));
        minji = world.registry.enrol("minji");
        tom = world.registry.enrol("tom");
        shelf.put(minji, 5);
        shelf.put(tom, 2);
    }

    @Test
    void nothingIsRemovedBeforeTheFoldHasAnswered() {
        world.requested("minji", minji);

        world.erasing.stepAll();

        assertEquals(5, shelf.held(minji));
        assertInstanceOf(Fate.Alive.class, world.registry.fate(minji));
        assertEquals(List.of(), world.asked);
        assertEquals(1, world.journal.lines().size());
    }

    @Test
    void theFoldIsAskedAgainWhenItDoesNotAnswerAndNotTooOften() {
        world.requested("minji", minji);
        world.clock.move(PACE.patience());
        world.erasing.stepAll();
        world.erasing.stepAll();
        assertEquals(1, world.asked.size());

        world.clock.move(PACE.patience());
        world.erasing.stepAll();

        assertEquals(2, world.asked.size());
        assertEquals(CERTIFICATE, world.asked.getFirst().certificateId());
    }

    @Test
    void storesAreEmptyAndKeysDestroyedBeforeAnythingIsCertified() {
        world.requested("minji", minji);
        world.folded(minji);

        world.erasing.stepAll();
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
        assertInstanceOf(Fate.Destroyed.class, world.registry.fate(minji));
        assertTrue(world.erasures.issued(CERTIFICATE).isEmpty());
        assertTrue(world.registry.isErased("minji"));
    }

    @Test
    void theCertificateSaysWhatWasRemovedWhereAndHolds() {
        world.erase("minji", minji);

        JsonNode certificate = certificate();
        assertEquals(minji.value(), certificate.get("pseudonym").asText());
        assertEquals(5, certificate.at("/removed/shelf/books").asLong());
        assertEquals(3, certificate.at("/removed/ledger/facts").asLong());
        assertEquals(7, certificate.at("/removed/kafka memory.facts.v1/records").asLong());
        assertEquals(0, certificate.at("/remaining/shelf").asLong(-1));
        assertEquals("2026-11-24T12:00:06Z", certificate.get("completedAt").asText());
        assertInstanceOf(
                CertificateCheck.Valid.class,
                CertificateCheck.of(certificate.toString().getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertEquals(2, shelf.held(tom));
        assertInstanceOf(Fate.Alive.class, world.registry.fate(tom));
    }

    @Test
    void whatAWriterWithTheKeysStillInMemoryPutsThereGoesTooAndIsCounted() {
        world.requested("minji", minji);
        world.folded(minji);
        world.erasing.stepAll();
        shelf.put(minji, 2);

        world.clock.move(PACE.grace());
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
        assertEquals(7, certificate().at("/removed/shelf/books").asLong());
    }

    @Test
    void whatIsStillThereIsNotCertifiedAway() {
        world.requested("minji", minji);
        world.folded(minji);
        world.erasing.stepAll();
        world.clock.move(PACE.grace());
        shelf.stubborn = 1;

        world.erasing.stepAll();
        assertTrue(world.erasures.issued(CERTIFICATE).isEmpty());
        shelf.stubborn = 0;
        world.erasing.stepAll();

        assertEquals(0, certificate().at("/remaining/shelf").asLong(-1));
    }

    @Test
    void aStoreThatIsDownDelaysAndLosesNothing() {
        world.requested("minji", minji);
        world.folded(minji);
        shelf.down = true;
        assertThrows(RetriableException.class, world.erasing::stepAll);
        assertInstanceOf(Fate.Alive.class, world.registry.fate(minji));
        shelf.down = false;

        world.another().stepAll();
        world.clock.move(PACE.grace());
        world.another().stepAll();

        assertEquals(5, certificate().at("/removed/shelf/books").asLong());
    }

    @Test
    void manyInstancesAtOnceMakeOneCertificate() throws Exception {
        world.requested("minji", minji);
        world.folded(minji);
        atOnce(() -> world.another());
        world.clock.move(PACE.grace());
        atOnce(() -> world.another());

        assertEquals(5, certificate().at("/removed/shelf/books").asLong());
        assertEquals(1, world.journal.lines().size());
        assertNotEquals(minji, world.registry.enrol("minji"));
    }

    @Test
    void whoComesBackAfterwardsIsSomebodyElseAndStays() {
        world.erase("minji", minji);
        PersonId again = world.registry.enrol("minji");
        shelf.put(again, 4);

        world.clock.move(PACE.watch());
        world.erasing.stepAll();

        assertNotEquals(minji, again);
        assertEquals(4, shelf.held(again));
        assertTrue(world.erasures.open().isEmpty());
        assertEquals(again, world.registry.find("minji").orElseThrow());
    }

    @Test
    void theLastLookRemovesEvenWhatCameAfterTheCertificate() {
        world.erase("minji", minji);
        shelf.put(minji, 1);

        world.clock.move(PACE.watch());
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
    }

    @Test
    void aBackupThatIsRestoredIsErasedAgain() throws IOException {
        copy(folder.resolve("blobs"), folder.resolve("backup"));
        world.erase("minji", minji);
        // The data as it was before; the journal lies elsewhere, and stays.
        shelf.put(minji, 5);
        World restored = worldOver(folder.resolve("backup"));
        assertEquals(minji, restored.registry.find("minji").orElseThrow());

        List<ErasureJournal.Line> back = new ReplayingErasures(restored.records(), restored.stores).replay();
        restored.clock.move(PACE.patience());
        restored.erasing.stepAll();

        assertEquals(CERTIFICATE, back.getFirst().certificateId());
        assertEquals(1, restored.asked.size());
        assertTrue(restored.registry.find("minji").isEmpty());
        restored.folded(minji);
        restored.erasing.stepAll();
        restored.clock.move(PACE.grace());
        restored.erasing.stepAll();
        assertEquals(0, shelf.held(minji));
        assertInstanceOf(Fate.Destroyed.class, restored.registry.fate(minji));
        assertTrue(restored.erasures.issued(CERTIFICATE).isPresent());
    }

    @Test
    void aStoreThatWasRestoredAloneIsEmptiedAgain() {
        world.erase("minji", minji);
        world.clock.move(PACE.watch());
        world.erasing.stepAll();
        shelf.put(minji, 5);

        new ReplayingErasures(world.records(), world.stores).replay();
        world.erasing.stepAll();

        assertEquals(0, shelf.held(minji));
    }

    @Test
    void oneThatFailsHoldsNoOtherUp() {
        world.requested("minji", minji);
        world.folded(minji);
        var other = new CertificateId("cer_zzz3456789abcdefghijklmnop");
        String subject = world.master.subjectKey("tom");
        world.erasures.open(ErasureJob.requested(other, tom, subject, 1, world.clock.instant())
                .folded(world.clock.instant()));
        shelf.downFor = minji;

        assertThrows(RetriableException.class, world.erasing::stepAll);

        assertEquals(0, shelf.held(tom));
        assertEquals(5, shelf.held(minji));
    }

    @Test
    void whereNothingWasRestoredNothingIsReplayed() {
        world.erase("minji", minji);

        assertEquals(List.of(), new ReplayingErasures(world.records(), world.stores).replay());
    }

    @Test
    void anErasureOfSomebodyElseIsNotMistaken() {
        world.requested("minji", minji);

        world.folded(tom);
        world.erasing.stepAll();

        assertEquals(5, shelf.held(minji));
        assertFalse(world.registry.isErased("tom"));
    }

    private JsonNode certificate() {
        return world.erasures.issued(CERTIFICATE).orElseThrow().certificate();
    }

    private static void atOnce(Callable<Erasing> instance) throws Exception {
        try (var executor = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        instance.call().stepAll();
                        return true;
                    })
                    .toList();
            for (var done : executor.invokeAll(all)) {
                assertTrue(done.get());
            }
        }
    }

    private World worldOver(Path blobs) {
        FolderBlobs store = new FolderBlobs(blobs);
        MasterKey master = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        return new World(
                store,
                master,
                new BlobPersonRegistry(store, master),
                folder.resolve("keys/erasures.jsonl"),
                List.of(shelf));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** A store in memory. */
    private static final class Shelf implements PersonalStore {
        private final Map<PersonId, Long> books = new ConcurrentHashMap<>();
        private volatile boolean down;
        private volatile @Nullable PersonId downFor;
        private volatile long stubborn;

        void put(PersonId person, long more) {
            books.merge(person, more, Long::sum);
        }

        long held(PersonId person) {
            return books.getOrDefault(person, 0L);
        }

        @Override
        public String name() {
            return "shelf";
        }

        @Override
        public Map<String, Long> count(PersonId person) {
            return held(person) + stubborn == 0 ? Map.of() : Map.of("books", held(person) + stubborn);
        }

        @Override
        public void empty(PersonId person) {
            if (down || person.equals(downFor)) {
                throw new RetriableException("told to fail");
            }
            books.remove(person);
        }
    }
}
