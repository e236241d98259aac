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
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** What the master key file holds: a keyset that wraps, of which the primary is the newest, and a secret that hashes. */
final class MasterKeyFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeysetHandle keyset;
    private final byte[] secret;

    static {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private MasterKeyFile(KeysetHandle keyset, byte[] secret) {
        this.keyset = keyset;
        this.secret = secret;
    }

    static MasterKeyFile made() throws GeneralSecurityException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new MasterKeyFile(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), secret);
    }

    static MasterKeyFile read(Path file) throws IOException, GeneralSecurityException {
        JsonNode node = JSON.readTree(Files.readString(file));
        return new MasterKeyFile(
                TinkJsonProtoKeysetFormat.parseKeyset(
                        JSON.writeValueAsString(node.get("aead")), InsecureSecretKeyAccess.get()),
                Base64.getDecoder().decode(node.get("hash").asText()));
    }

    Aead aead() throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    KeyedHash hash() {
        return new KeyedHash(secret);
    }

    /** Whether a key is there that only reads. */
    boolean hasOlder() {
        return keyset.size() > 1;
    }

    /** The same secret, and a new key that wraps from here on; the others still read. */
    MasterKeyFile withNewPrimary() throws GeneralSecurityException {
        KeysetHandle next = KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        return new MasterKeyFile(next, secret);
    }

    MasterKeyFile withoutOlder() throws GeneralSecurityException {
        KeysetHandle.Builder.Entry primary =
                KeysetHandle.importKey(keyset.getPrimary().getKey()).makePrimary();
        return new MasterKeyFile(KeysetHandle.newBuilder().addEntry(primary).build(), secret);
    }

    /** Only one of several that try at once makes it. */
    void writeIfAbsent(Path file) throws IOException, GeneralSecurityException {
        Path temporary = written(file);
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            // Another instance was first; its key is the key.
        } finally {
            Files.delete(temporary);
        }
    }

    void replace(Path file) throws IOException, GeneralSecurityException {
        Path temporary = written(file);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path written(Path file) throws IOException, GeneralSecurityException {
        var node = JSON.createObjectNode();
        node.set(
                "aead",
                JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get())));
        node.put("hash", Base64.getEncoder().encodeToString(secret));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = Files.createFile(
                file.resolveSibling(file.getFileName() + "." + UUID.randomUUID()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(temporary, JSON.writeValueAsString(node));
    }
}
