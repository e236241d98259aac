package dev.gieok.contracts.http;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Says that a person was erased, and can be checked by anybody who has the public key: `./gieok verify FILE`.
 *
 * @param pseudonym the only name that the stores knew the person by
 * @param generation which of the lives of one account: it counts on when somebody comes back
 * @param removed store to kind to how many
 * @param remaining store to what was still found there afterwards: always 0
 * @param notes what is not deleted but cannot be read any more, and until when it lies there
 * @param publicKey base64 of the 32 bytes of the Ed25519 key
 * @param signature base64; over the canonical JSON (keys sorted, no space, UTF-8) of everything else
 */
public record ErasureCertificate(
        CertificateId certificateId,
        PersonId pseudonym,
        int generation,
        Instant requestedAt,
        Instant keysDestroyedAt,
        Instant completedAt,
        Map<String, Map<String, Long>> removed,
        Map<String, Long> remaining,
        List<String> notes,
        String publicKey,
        String signature) {}
