package dev.gieok.platform.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The key above all keys: wraps the keysets of persons, hashes subjects, and signs calls between services. */
public final class MasterKey {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Aead aead;
    private final KeyedHash hash;
    private final String serviceToken;

    static {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private MasterKey(Aead aead, KeyedHash hash) {
        this.aead = aead;
        this.hash = hash;
        this.serviceToken = hash.hex("service-token", new byte[0]);
    }

    /** Reads the file, or makes it when it is absent: only one of several that try at once does. */
    public static MasterKey loadOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            JsonNode node = JSON.readTree(Files.readString(file));
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(
                    JSON.writeValueAsString(node.get("aead")), InsecureSecretKeyAccess.get());
            return new MasterKey(
                    handle.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    new KeyedHash(Base64.getDecoder().decode(node.get("hash").asText())));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the master key file cannot be read or made: " + file, e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var node = JSON.createObjectNode();
        node.set(
                "aead",
                JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get())));
        node.put("hash", Base64.getEncoder().encodeToString(secret));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.createFile(
                file.resolveSibling(file.getFileName() + "." + UUID.randomUUID()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(temporary, JSON.writeValueAsString(node));
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            // Another instance was first; its key is the key.
        } finally {
            Files.delete(temporary);
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
}
