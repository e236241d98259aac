package dev.gieok.platform.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedSubjectTest {
    private static final CertificateId FIRST = new CertificateId("cer_0123456789abcdefghijklmnop");
    private static final CertificateId SECOND = new CertificateId("cer_1123456789abcdefghijklmnop");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    private FolderBlobs blobs;
    private MasterKey master;
    private BlobPersonRegistry registry;
    private PersonId minji;
    private String subject;

    @BeforeEach
    void open() {
        blobs = new FolderBlobs(folder.resolve("blobs"));
        master = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        registry = new BlobPersonRegistry(blobs, master);
        minji = registry.enrol("minji");
        subject = master.subjectKey("minji");
    }

    @Test
    void whileBeingErasedNobodyWritesAndNobodyIsFound() {
        registry.close(subject, minji, FIRST);

        assertTrue(registry.find("minji").isEmpty());
        assertTrue(registry.isErased("minji"));
        assertThrows(ErasedException.class, () -> registry.enrol("minji"));
        assertEquals(1, blobs.list("registry/persons/").size());
        assertFalse(registry.isErased("tom"));
    }

    @Test
    void aSecondRequestFindsTheFirst() {
        registry.close(subject, minji, FIRST);

        assertEquals(FIRST, registry.close(subject, minji, SECOND).orElseThrow().certificate());
    }

    @Test
    void destroyedKeysOpenNothingAndStayDestroyed() {
        byte[] sealed = registry.keys(minji).seal("호두".getBytes(StandardCharsets.UTF_8), "event");
        registry.destroy(minji, FIRST, NOON);
        registry.destroy(minji, SECOND, NOON.plusSeconds(60));

        assertThrows(ErasedException.class, () -> registry.keys(minji).open(sealed, "event"));
        assertEquals(new Fate.Destroyed(FIRST, NOON), registry.fate(minji));
        assertInstanceOf(Fate.Unknown.class, registry.fate(new PersonId("per_0123456789abcdefghijklmnop")));
    }

    @Test
    void otherInstancesForgetTheKeysWhenTheirCacheExpires() {
        BlobPersonRegistry other = new BlobPersonRegistry(blobs, master, Duration.ZERO);
        other.keys(minji);
        registry.destroy(minji, FIRST, NOON);

        assertThrows(ErasedException.class, () -> other.keys(minji));
    }

    @Test
    void whoComesBackIsANewGenerationThatNothingLeadsTo() {
        byte[] sealed = registry.keys(minji).seal("호두".getBytes(StandardCharsets.UTF_8), "event");
        erase(minji, FIRST);
        assertTrue(registry.find("minji").isEmpty());

        PersonId again = registry.enrol("minji");

        assertNotEquals(minji, again);
        assertEquals(2, registry.standing(subject).orElseThrow().generation());
        assertEquals(again, registry.find("minji").orElseThrow());
        assertFalse(registry.isErased("minji"));
        assertThrows(RuntimeException.class, () -> registry.keys(again).open(sealed, "event"));
    }

    @Test
    void manyInstancesThatComeBackAtOnceAgree() throws Exception {
        erase(minji, FIRST);
        Set<PersonId> persons = new HashSet<>();
        try (var executor = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 16)
                    .<Callable<PersonId>>mapToObj(i -> () -> new BlobPersonRegistry(blobs, master).enrol("minji"))
                    .toList();
            for (var done : executor.invokeAll(all)) {
                persons.add(done.get());
            }
        }
        assertEquals(1, persons.size());
        assertEquals(2, blobs.list("registry/persons/").size());
    }

    @Test
    void anOldErasureDoesNotTouchTheOneWhoCameBack() {
        erase(minji, FIRST);
        PersonId again = registry.enrol("minji");

        registry.close(subject, minji, FIRST);
        registry.conclude(subject, minji, FIRST);

        assertEquals(again, registry.enrol("minji"));
    }

    @Test
    void anEntryFromBeforeThereWereErasuresIsRead() throws Exception {
        Path entry = folder.resolve("blobs/registry/subjects/" + master.subjectKey("tom"));
        Files.writeString(entry, "{\"person\":\"per_0123456789abcdefghijklmnop\",\"generation\":1}");

        assertEquals(
                "per_0123456789abcdefghijklmnop",
                registry.find("tom").orElseThrow().value());
    }

    private void erase(PersonId person, CertificateId certificate) {
        registry.close(subject, person, certificate);
        registry.destroy(person, certificate, NOON);
        registry.conclude(subject, person, certificate);
    }
}
