package dev.gieok.platform.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.CertificateSigner;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {
    @TempDir
    Path folder;

    private Path file;
    private FolderBlobs blobs;
    private BlobPersonRegistry before;
    private PersonId minji;
    private String sealed;

    @BeforeEach
    void given() {
        file = folder.resolve("keys/master.json");
        blobs = new FolderBlobs(folder.resolve("blobs"));
        before = registry();
        minji = before.enrol("minji");
        sealed = before.keys(minji).sealText("나는 부산에 살아", "fact");
        before.enrol("tom");
    }

    @Test
    void everybodyIsKnownAndReadWithTheNewKey() throws Exception {
        String oldFile = Files.readString(file);

        assertEquals(2, rotation(blobs).rotate());

        assertNotEquals(oldFile, Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(minji, registry().find("minji").orElseThrow());
        assertEquals("나는 부산에 살아", registry().keys(minji).openText(sealed, "fact"));
    }

    @Test
    void theOldKeyOpensNothingAnyMore() throws Exception {
        Path kept = folder.resolve("old.json");
        Files.copy(file, kept);
        rotation(blobs).rotate();

        var withTheOldKey = new BlobPersonRegistry(blobs, MasterKey.loadOrCreate(kept));

        assertThrows(RuntimeException.class, () -> withTheOldKey.keys(minji));
    }

    @Test
    void whatWasStoppedHalfWayGoesOnFromThere() {
        assertThrows(
                RetriableException.class,
                () -> rotation(new FailingAfter(blobs, 1)).rotate());
        assertEquals("나는 부산에 살아", registry().keys(minji).openText(sealed, "fact"));

        assertEquals(2, rotation(blobs).rotate());

        assertEquals("나는 부산에 살아", registry().keys(minji).openText(sealed, "fact"));
    }

    @Test
    void aStoreWithoutAnybodyIsTheWrongStore() throws Exception {
        String before = Files.readString(file);
        FolderBlobs other = new FolderBlobs(folder.resolve("other"));

        assertThrows(IllegalArgumentException.class, () -> rotation(other).rotate());

        assertEquals(before, Files.readString(file));
    }

    @Test
    void theErasedStayErased() {
        before.destroy(minji, new CertificateId("cer_0123456789abcdefghijklmnop"), Instant.EPOCH);

        rotation(blobs).rotate();

        assertInstanceOf(Fate.Destroyed.class, registry().fate(minji));
    }

    @Test
    void certificatesAndServiceTokensStayTheSame() {
        MasterKey old = MasterKey.loadOrCreate(file);
        rotation(blobs).rotate();
        MasterKey next = MasterKey.loadOrCreate(file);

        assertEquals(new CertificateSigner(old).publicKey(), new CertificateSigner(next).publicKey());
        assertEquals(old.serviceToken(), next.serviceToken());
    }

    private KeyRotation rotation(Blobs store) {
        return new KeyRotation(file, store);
    }

    private BlobPersonRegistry registry() {
        return new BlobPersonRegistry(blobs, MasterKey.loadOrCreate(file));
    }

    /** A store that goes away after some replacements. */
    private static final class FailingAfter implements Blobs {
        private final Blobs store;
        private int left;

        FailingAfter(Blobs store, int left) {
            this.store = store;
            this.left = left;
        }

        @Override
        public boolean replace(String key, String etag, byte[] content) {
            if (left-- == 0) {
                throw new RetriableException("told to fail");
            }
            return store.replace(key, etag, content);
        }

        @Override
        public void put(String key, Writer writer) {
            store.put(key, writer);
        }

        @Override
        public boolean putIfAbsent(String key, byte[] content) {
            return store.putIfAbsent(key, content);
        }

        @Override
        public Optional<Stored> get(String key) {
            return store.get(key);
        }

        @Override
        public Optional<InputStream> open(String key) {
            return store.open(key);
        }

        @Override
        public void delete(String key) {
            store.delete(key);
        }

        @Override
        public List<String> list(String prefix) {
            return store.list(prefix);
        }
    }
}
