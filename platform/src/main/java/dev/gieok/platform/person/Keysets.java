package dev.gieok.platform.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** `registry/persons/<pseudonym>`: the wrapped keyset, or the marker `destroyed`. */
final class Keysets {
    private static final String FOLDER = "registry/persons/";
    private static final String DESTROYED = "destroyed";
    private static final String CERTIFICATE = "certificateId";

    private final Blobs blobs;
    private final Aead master;

    Keysets(Blobs blobs, Aead master) {
        this.blobs = blobs;
        this.master = master;
    }

    void make(PersonId person) {
        byte[] associated = associated(person);
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            blobs.putIfAbsent(
                    FOLDER + person.value(),
                    wrapped(
                            KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                            KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB),
                            secret,
                            associated));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a person whom nothing names. */
    void discard(PersonId person) {
        blobs.delete(FOLDER + person.value());
    }

    /**
     * @throws ErasedException when it was destroyed
     */
    PersonKeys open(PersonId person) {
        JsonNode node = blobs.get(FOLDER + person.value())
                .map(stored -> parsed(stored.content()))
                .orElseThrow(() -> new NonRetriableException(ErrorCode.UNKNOWN_PERSON));
        if (node.has(DESTROYED)) {
            throw new ErasedException();
        }
        byte[] associated = associated(person);
        try {
            return new PersonKeys(
                    person,
                    unwrapped(node.get("aead"), associated).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    unwrapped(node.get("streaming"), associated)
                            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class),
                    new KeyedHash(secret(node, associated)));
        } catch (GeneralSecurityException e) {
            throw new NonRetriableException(ErrorCode.UNREADABLE_EVENT, e);
        }
    }

    List<PersonId> persons() {
        return blobs.list(FOLDER).stream()
                .map(key -> new PersonId(key.substring(FOLDER.length())))
                .toList();
    }

    /** Wraps the keyset anew, with the master key's primary; nothing happens to one that was destroyed. */
    void rewrap(PersonId person) {
        byte[] associated = associated(person);
        while (true) {
            Optional<Blobs.Stored> stored = blobs.get(FOLDER + person.value());
            if (stored.isEmpty()) {
                return;
            }
            JsonNode node = parsed(stored.get().content());
            if (node.has(DESTROYED)) {
                return;
            }
            try {
                byte[] anew = wrapped(
                        unwrapped(node.get("aead"), associated),
                        unwrapped(node.get("streaming"), associated),
                        secret(node, associated),
                        associated);
                if (blobs.replace(FOLDER + person.value(), stored.get().etag(), anew)) {
                    return;
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a keyset of the registry cannot be opened with this master key", e);
            }
        }
    }

    Fate fate(PersonId person) {
        Optional<JsonNode> node = blobs.get(FOLDER + person.value()).map(stored -> parsed(stored.content()));
        if (node.isEmpty()) {
            return new Fate.Unknown();
        }
        JsonNode marker = node.get().get(DESTROYED);
        return marker == null
                ? new Fate.Alive()
                : new Fate.Destroyed(
                        new CertificateId(marker.get(CERTIFICATE).asText()),
                        Instant.parse(marker.get("at").asText()));
    }

    /** The marker takes the keyset's place; the first one stays. */
    void destroy(PersonId person, CertificateId certificate, Instant at) {
        ObjectNode node = EventJson.mapper().createObjectNode();
        node.putObject(DESTROYED).put("at", at.toString()).put(CERTIFICATE, certificate.value());
        byte[] marker = bytes(node);
        while (!blobs.putIfAbsent(FOLDER + person.value(), marker)) {
            Optional<Blobs.Stored> stored = blobs.get(FOLDER + person.value());
            if (stored.isPresent()
                    && (parsed(stored.get().content()).has(DESTROYED)
                            || blobs.replace(
                                    FOLDER + person.value(), stored.get().etag(), marker))) {
                return;
            }
        }
    }

    private byte[] wrapped(KeysetHandle aead, KeysetHandle streaming, byte[] secret, byte[] associated)
            throws GeneralSecurityException {
        ObjectNode node = EventJson.mapper().createObjectNode();
        node.set("aead", wrapped(aead, associated));
        node.set("streaming", wrapped(streaming, associated));
        node.put("hash", Base64.getEncoder().encodeToString(master.encrypt(secret, associated)));
        return bytes(node);
    }

    private JsonNode wrapped(KeysetHandle handle, byte[] associated) throws GeneralSecurityException {
        return parsed(TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(handle, master, associated)
                .getBytes(StandardCharsets.UTF_8));
    }

    private KeysetHandle unwrapped(JsonNode node, byte[] associated) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(node.toString(), master, associated);
    }

    private byte[] secret(JsonNode node, byte[] associated) throws GeneralSecurityException {
        return master.decrypt(Base64.getDecoder().decode(node.get("hash").asText()), associated);
    }

    private static byte[] associated(PersonId person) {
        return person.value().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(byte[] content) {
        try {
            return EventJson.mapper().readTree(content);
        } catch (IOException e) {
            throw new NonRetriableException(ErrorCode.UNREADABLE_EVENT, e);
        }
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return EventJson.mapper().writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
