package dev.gieok.ingest.adapter.blob;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.ingest.observation.ExternalIds;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonKeys;
import java.nio.charset.StandardCharsets;

/**
 * As the gateway keeps them: `external/<pseudonym>/<observation>` holds a keyed hash of the text, and a `+` behind it
 * once Kafka has the observation.
 */
public final class BlobExternalIds implements ExternalIds {
    private static final String PUBLISHED = "+";

    private final Blobs blobs;

    public BlobExternalIds(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Claim claim(PersonKeys keys, ObservationId observation, String text) {
        String hash = hash(keys, text);
        if (blobs.putIfAbsent(key(keys, observation), ascii(hash))) {
            return Claim.OPEN;
        }
        String present = blobs.get(key(keys, observation))
                .map(stored -> new String(stored.content(), StandardCharsets.US_ASCII))
                .orElse(hash);
        if (!present.startsWith(hash)) {
            return Claim.CONFLICT;
        }
        return present.endsWith(PUBLISHED) ? Claim.PUBLISHED : Claim.OPEN;
    }

    @Override
    public void published(PersonKeys keys, ObservationId observation, String text) {
        byte[] content = ascii(hash(keys, text) + PUBLISHED);
        blobs.put(key(keys, observation), out -> out.write(content));
    }

    private static String key(PersonKeys keys, ObservationId observation) {
        return PersonalBlobs.EXTERNAL_IDS.of(keys.person()) + observation.value();
    }

    private static String hash(PersonKeys keys, String text) {
        return keys.hash().hex("external-text", text);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
