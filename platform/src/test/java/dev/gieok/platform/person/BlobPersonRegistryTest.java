package dev.gieok.platform.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.FolderBlobs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobPersonRegistryTest {
    @TempDir
    Path folder;

    private FolderBlobs blobs;
    private MasterKey master;
    private PersonRegistry registry;

    @BeforeEach
    void open() {
        blobs = new FolderBlobs(folder.resolve("blobs"));
        master = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        registry = new BlobPersonRegistry(blobs, master, Duration.ZERO);
    }

    @Test
    void knowsAPersonAgainAfterARestart() {
        PersonId person = registry.enrol("minji");
        String sealed = registry.keys(person).sealText("비밀", "x");

        MasterKey again = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        PersonRegistry restarted = new BlobPersonRegistry(blobs, again);
        assertEquals(person, restarted.enrol("minji"));
        assertEquals("비밀", restarted.keys(person).openText(sealed, "x"));
    }

    @Test
    void finderDoesNotEnrol() {
        assertTrue(registry.find("minji").isEmpty());
        registry.enrol("minji");
        assertTrue(registry.find("minji").isPresent());
    }

    @Test
    void manyInstancesThatEnrolAtOnceAgree() throws Exception {
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
        assertEquals(1, blobs.list("registry/persons/").size());
    }

    @Test
    void manyCallsOfSomebodyNewMakeOneKeyset() throws Exception {
        AtomicInteger made = new AtomicInteger();
        PersonRegistry cached = new BlobPersonRegistry(counting(blobs, made), master);
        try (var executor = Executors.newFixedThreadPool(8)) {
            List<Callable<PersonId>> calls = Collections.nCopies(64, () -> cached.enrol("minji"));
            for (var done : executor.invokeAll(calls)) {
                assertEquals(cached.enrol("minji"), done.get());
            }
        }
        assertEquals(1, made.get());
    }

    @Test
    void whatIsSealedForOneCannotBeOpenedByAnotherNorElsewhere() {
        PersonKeys minji = registry.keys(registry.enrol("minji"));
        PersonKeys tom = registry.keys(registry.enrol("tom"));
        byte[] sealed = minji.seal("호두".getBytes(StandardCharsets.UTF_8), "event-1");
        assertThrows(NonRetriableException.class, () -> tom.open(sealed, "event-1"));
        assertThrows(NonRetriableException.class, () -> minji.open(sealed, "event-2"));
        assertNotEquals(minji.hash().hex("entity", "busan"), tom.hash().hex("entity", "busan"));
    }

    @Test
    void streamsAreSealedToo() throws Exception {
        PersonKeys keys = registry.keys(registry.enrol("minji"));
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        byte[] clear = "무엇 ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (var out = keys.sealing(sealed, "med")) {
            out.write(clear);
        }
        assertFalse(sealed.toString(StandardCharsets.UTF_8).contains("무엇"));
        try (var in = keys.opening(new ByteArrayInputStream(sealed.toByteArray()), "med")) {
            assertEquals(clear.length, in.readAllBytes().length);
        }
    }

    @Test
    void aPersonWhoseKeysAreDestroyedIsErased() {
        PersonId person = registry.enrol("minji");
        blobs.put(
                "registry/persons/" + person.value(),
                out -> out.write("{\"destroyed\":true}".getBytes(StandardCharsets.UTF_8)));
        assertThrows(ErasedException.class, () -> registry.keys(person));
    }

    @Test
    void anUnknownPersonHasNoKeys() {
        var failure =
                assertThrows(NonRetriableException.class, () -> registry.keys(new PersonId("per_" + "0".repeat(26))));
        assertEquals(ErrorCode.UNKNOWN_PERSON, failure.code());
    }

    @Test
    void neitherNameNorKeyStandsInTheStoreInClear() throws Exception {
        registry.enrol("minji-the-reader");
        try (var files = Files.walk(folder.resolve("blobs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(file.toString().contains("minji"));
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("minji"));
            }
        }
    }

    @Test
    void anIdThatComesBackFromElsewhereIsWhatItWas() {
        IdIssuer minji = new IdIssuer(registry.keys(registry.enrol("minji")));
        IdIssuer tom = new IdIssuer(registry.keys(registry.enrol("tom")));
        String own = minji.random("fct");

        String elsewhere = tom.reissued(own);

        assertTrue(tom.isIssued(elsewhere));
        assertFalse(minji.isIssued(elsewhere));
        assertEquals(own, minji.reissued(elsewhere));
        assertEquals(own, minji.reissued(own));
        assertThrows(IllegalArgumentException.class, () -> minji.reissued("fct_" + "~".repeat(26)));
    }

    @Test
    void idsAreKnownAsIssuedToTheirPersonOnly() {
        IdIssuer minji = new IdIssuer(registry.keys(registry.enrol("minji")));
        IdIssuer tom = new IdIssuer(registry.keys(registry.enrol("tom")));
        for (int i = 0; i < 1000; i++) {
            String id = minji.random("obs");
            assertTrue(minji.isIssued(id), id);
            assertFalse(tom.isIssued(id), id);
            assertFalse(minji.isIssued(id.replace("obs", "fct")), id);
        }
        assertEquals(minji.derived("obs", "crm|1"), minji.derived("obs", "crm|1"));
        assertFalse(minji.isIssued("obs_zzz"));
        assertFalse(minji.isIssued("*"));
        assertFalse(minji.isIssued("obs_" + "~".repeat(26)));
    }

    /** A keyset that was made for nothing is removed again: so they are counted where they are written. */
    private static Blobs counting(Blobs blobs, AtomicInteger keysets) {
        return (Blobs) Proxy.newProxyInstance(
                Blobs.class.getClassLoader(), new Class<?>[] {Blobs.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("putIfAbsent")
                            && ((String) arguments[0]).startsWith("registry/persons/")) {
                        keysets.incrementAndGet();
                    }
                    return method.invoke(blobs, arguments);
                });
    }
}
