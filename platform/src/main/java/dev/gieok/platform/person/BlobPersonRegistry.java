package dev.gieok.platform.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.blob.Blobs;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The registry in the blob store: `registry/subjects/<hash of sub>` names the pseudonym and its generation;
 * `registry/persons/<pseudonym>` holds the wrapped keyset, or the marker `destroyed`.
 */
public final class BlobPersonRegistry implements PersonRegistry {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBJECTS = "registry/subjects/";
    private static final String PERSONS = "registry/persons/";

    private final Blobs blobs;
    private final MasterKey master;
    // Short, so that destroyed keys are gone from every service within seconds.
    private final Cache<PersonId, PersonKeys> keys;
    private final Cache<String, PersonId> subjects;

    public BlobPersonRegistry(Blobs blobs, MasterKey master) {
        this(blobs, master, Duration.ofSeconds(5));
    }

    BlobPersonRegistry(Blobs blobs, MasterKey master, Duration cached) {
        this.blobs = blobs;
        this.master = master;
        this.keys = Caffeine.newBuilder()
                .expireAfterWrite(cached)
                .maximumSize(10_000)
                .build();
        this.subjects = Caffeine.newBuilder()
                .expireAfterWrite(cached)
                .maximumSize(10_000)
                .build();
    }

    @Override
    public PersonId enrol(String subject) {
        Optional<PersonId> known = find(subject);
        return known.orElseGet(() -> {
            PersonId person = new PersonId("per_" + Base32.random(16));
            // The keyset first: a pseudonym that a subject names always has keys.
            blobs.putIfAbsent(PERSONS + person.value(), newKeyset(person));
            var entry = JSON.createObjectNode().put("person", person.value()).put("generation", 1);
            if (blobs.putIfAbsent(SUBJECTS + master.subjectKey(subject), bytes(entry))) {
                return person;
            }
            blobs.delete(PERSONS + person.value());
            return find(subject).orElseThrow(ErasedException::new);
        });
    }

    @Override
    public Optional<PersonId> find(String subject) {
        return Optional.ofNullable(subjects.get(
                subject,
                s -> blobs.get(SUBJECTS + master.subjectKey(s))
                        .map(stored -> new PersonId(
                                parsed(stored.content()).get("person").asText()))
                        .orElse(null)));
    }

    @Override
    public PersonKeys keys(PersonId person) {
        return keys.get(person, this::load);
    }

    private PersonKeys load(PersonId person) {
        JsonNode node = blobs.get(PERSONS + person.value())
                .map(stored -> parsed(stored.content()))
                .orElseThrow(() -> new NonRetriableException(ErrorCode.UNKNOWN_PERSON));
        if (node.has("destroyed")) {
            throw new ErasedException();
        }
        byte[] associated = person.value().getBytes(StandardCharsets.UTF_8);
        try {
            KeysetHandle aead = unwrapped(node.get("aead"), associated);
            KeysetHandle streaming = unwrapped(node.get("streaming"), associated);
            byte[] secret = master.aead()
                    .decrypt(Base64.getDecoder().decode(node.get("hash").asText()), associated);
            return new PersonKeys(
                    person,
                    aead.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    streaming.getPrimitive(RegistryConfiguration.get(), StreamingAead.class),
                    new KeyedHash(secret));
        } catch (GeneralSecurityException e) {
            throw new NonRetriableException(ErrorCode.UNREADABLE_EVENT, e);
        }
    }

    private byte[] newKeyset(PersonId person) {
        byte[] associated = person.value().getBytes(StandardCharsets.UTF_8);
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            var node = JSON.createObjectNode();
            node.set("aead", wrapped(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), associated));
            node.set(
                    "streaming",
                    wrapped(
                            KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB),
                            associated));
            node.put("hash", Base64.getEncoder().encodeToString(master.aead().encrypt(secret, associated)));
            return bytes(node);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode wrapped(KeysetHandle handle, byte[] associated) throws GeneralSecurityException {
        return parsed(TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(handle, master.aead(), associated)
                .getBytes(StandardCharsets.UTF_8));
    }

    private KeysetHandle unwrapped(JsonNode node, byte[] associated) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(node.toString(), master.aead(), associated);
    }

    private static JsonNode parsed(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (java.io.IOException e) {
            throw new NonRetriableException(ErrorCode.UNREADABLE_EVENT, e);
        }
    }

    private static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
