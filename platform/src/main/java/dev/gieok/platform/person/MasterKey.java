package dev.gieok.platform.person;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key above all keys: wraps the keysets of persons, hashes subjects, and signs calls between services. */
public final class MasterKey {
    private final Aead aead;
    private final KeyedHash hash;
    private final String serviceToken;

    private MasterKey(Aead aead, KeyedHash hash) {
        this.aead = aead;
        this.hash = hash;
        this.serviceToken = hash.hex("service-token", new byte[0]);
    }

    /** Reads the file, or makes it when it is absent: only one of several that try at once does. */
    public static MasterKey loadOrCreate(Path file) {
        NativeCipher.install();
        try {
            if (!Files.exists(file)) {
                MasterKeyFile.made().writeIfAbsent(file);
            }
            MasterKeyFile read = MasterKeyFile.read(file);
            return new MasterKey(read.aead(), read.hash());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the master key file cannot be read or made: " + file, e);
        }
    }

    /** Seals and opens what belongs to no person, such as clear dead letters. */
    public Aead aead() {
        return aead;
    }

    /** Where a subject is looked up: a keyed hash, so that the registry names nobody. */
    public String subjectKey(String subject) {
        return hash.hex("subject", subject.getBytes(StandardCharsets.UTF_8));
    }

    /** What services show each other. */
    public String serviceToken() {
        return serviceToken;
    }

    /** 32 bytes that only the holder of the master key can make, the same ones for one purpose; rotation leaves them. */
    public byte[] derived(String purpose, String name) {
        return hash.hash("derived " + purpose, name.getBytes(StandardCharsets.UTF_8));
    }

    /** An id of this form that is always the same for one name; the 26 characters behind its prefix. */
    public String derivedId(String purpose, String name) {
        return Base32.encode(java.util.Arrays.copyOf(derived(purpose, name), 16));
    }
}
