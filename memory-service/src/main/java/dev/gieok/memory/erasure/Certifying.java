package dev.gieok.memory.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.contracts.Topic;
import dev.gieok.platform.erasure.CertificateSigner;
import dev.gieok.platform.erasure.ErasureJob;
import dev.gieok.platform.event.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was done, and signs it. */
public final class Certifying {
    private static final List<String> NOTES = List.of(
            "The person's keys are destroyed: whatever was sealed with them, in any copy, cannot be opened again.",
            "memory.facts.v1 holds a tombstone for every record; Kafka removes both within a day.",
            "Events of the last %d hours lie on Kafka until their retention ends, and dead letters for %d days; all are"
                            .formatted(
                                    hours(Topic.MEMORY_COMMANDS.retention().orElse(Duration.ZERO)),
                                    Topic.deadLetterRetention().toDays())
                    + " sealed.",
            "What other systems published about the person on external.observations.v1 lay there in clear for up to %d"
                            .formatted(Topic.EXTERNAL_OBSERVATIONS
                                    .retention()
                                    .orElse(Duration.ZERO)
                                    .toMinutes())
                    + " minutes.",
            "Kept without a word: the pseudonym and that it was erased, and for the books how many observations there"
                    + " were and how each ended.");

    private final CertificateSigner signer;

    public Certifying(CertificateSigner signer) {
        this.signer = signer;
    }

    /**
     * @param remaining store to what is left there
     */
    JsonNode certificate(ErasureJob job, Instant keysDestroyedAt, Instant now, Map<String, Long> remaining) {
        ObjectNode certificate = EventJson.mapper().createObjectNode();
        certificate.put("certificateId", job.certificateId().value());
        certificate.put("pseudonym", job.person().value());
        certificate.put("generation", job.generation());
        certificate.put("requestedAt", job.requestedAt().toString());
        certificate.put("keysDestroyedAt", keysDestroyedAt.toString());
        certificate.put("completedAt", now.toString());
        certificate.set("removed", EventJson.mapper().valueToTree(job.removedInAll()));
        certificate.set("remaining", EventJson.mapper().valueToTree(new TreeMap<>(remaining)));
        certificate.set("notes", EventJson.mapper().valueToTree(NOTES));
        return signer.signed(certificate);
    }

    private static long hours(Duration duration) {
        return duration.toHours();
    }
}
