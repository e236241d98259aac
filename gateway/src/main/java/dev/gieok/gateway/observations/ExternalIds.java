package dev.gieok.gateway.observations;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.PersonKeys;
import java.nio.charset.StandardCharsets;

/**
 * An external id is one observation: under `external/<pseudonym>/<observation>` lies a keyed hash of its text, and a
 * `+` behind it once Kafka has the observation.
 */
public final class ExternalIds {
    private static final String PUBLISHED = "+";

    private final Blobs blobs;

    public ExternalIds(Blobs blobs) {
        this.blobs = blobs;
    }

    /** Publishes the first one; a repetition does nothing, and another text under the same id is refused. */
    void once(PersonKeys keys, ObservationId observation, String text, Runnable publish) {
        String key = PersonalBlobs.EXTERNAL_IDS.of(keys.person()) + observation.value();
        String hash = keys.hash().hex("external-text", text);
        if (!blobs.putIfAbsent(key, bytes(hash))) {
            String present = blobs.get(key)
                    .map(stored -> new String(stored.content(), StandardCharsets.US_ASCII))
                    .orElse(hash);
            if (!present.startsWith(hash)) {
                throw Refusal.of(
                        ProblemCode.EXTERNAL_ID_CONFLICT,
                        "This externalId of this source was sent with another text before. "
                                + "What changed is a new observation: give it an externalId of its own.");
            }
            if (present.endsWith(PUBLISHED)) {
                return;
            }
            // A first try that Kafka did not take, or whose gateway died: its id makes a repetition harmless.
        }
        publish.run();
        blobs.put(key, out -> out.write(bytes(hash + PUBLISHED)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
