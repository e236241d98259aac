package dev.gieok.platform.person;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.Blobs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Replaces the master key: a new one wraps every person's keyset, then the old one is gone. What was stopped half way
 * goes on from there. No service may run meanwhile: it would wrap with the old key what it makes. The secret that
 * hashes stays, since the registry is addressed by it.
 */
public final class KeyRotation {
    private final Path file;
    private final Blobs blobs;

    public KeyRotation(Path file, Blobs blobs) {
        this.file = file;
        this.blobs = blobs;
    }

    /**
     * How many keysets were wrapped anew.
     *
     * @throws IllegalArgumentException when the registry holds nobody: then it is the wrong store, for whose persons the
     *     old key would be lost
     */
    public int rotate() {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IllegalStateException("the lock beside the master key is lost");
            }
            MasterKeyFile current = MasterKeyFile.read(file);
            if (new Keysets(blobs, current.aead()).persons().isEmpty()) {
                throw new IllegalArgumentException("the registry holds nobody");
            }
            MasterKeyFile both = current.hasOlder() ? current : current.withNewPrimary();
            // Before anything is wrapped with it, the new key must be safe; and the old one stays until all are.
            both.replace(file);
            Keysets reading = new Keysets(blobs, both.aead());
            List<PersonId> persons = reading.persons();
            persons.forEach(reading::rewrap);
            MasterKeyFile alone = both.withoutOlder();
            Keysets written = new Keysets(blobs, alone.aead());
            written.persons().forEach(person -> proveReadable(written, person));
            alone.replace(file);
            return persons.size();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the master key cannot be rotated: " + file, e);
        }
    }

    private static void proveReadable(Keysets keysets, PersonId person) {
        if (keysets.fate(person) instanceof Fate.Alive) {
            keysets.open(person);
        }
    }
}
