package dev.gieok.platform.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An erasure under way: `erasures/<certificateId>`. Written once when it is asked for, then stepped by whoever has a
 * hand free.
 *
 * @param subject keyed hash of the `sub`
 * @param foldedAt when the projector heard that the log and the ledger are empty; null before
 * @param removed step to store to kind to how many; a step is noted once
 * @param completedAt when the certificate was signed; null before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErasureJob(
        CertificateId certificateId,
        PersonId person,
        String subject,
        int generation,
        Instant requestedAt,
        @Nullable Instant foldedAt,
        Map<String, Map<String, Map<String, Long>>> removed,
        @Nullable Instant completedAt) {

    public static ErasureJob requested(
            CertificateId certificate, PersonId person, String subject, int generation, Instant at) {
        return new ErasureJob(certificate, person, subject, generation, at, null, Map.of(), null);
    }

    public ErasureJob folded(Instant at) {
        return new ErasureJob(
                certificateId,
                person,
                subject,
                generation,
                requestedAt,
                foldedAt == null ? at : foldedAt,
                removed,
                completedAt);
    }

    /** A step that was noted before keeps its counts: what it finds when it is done again is less. */
    public ErasureJob removed(String step, Map<String, Map<String, Long>> counts) {
        Map<String, Map<String, Map<String, Long>>> more = new TreeMap<>(removed);
        more.putIfAbsent(step, counts);
        return new ErasureJob(certificateId, person, subject, generation, requestedAt, foldedAt, more, completedAt);
    }

    public ErasureJob completed(Instant at) {
        return new ErasureJob(
                certificateId,
                person,
                subject,
                generation,
                requestedAt,
                foldedAt,
                removed,
                completedAt == null ? at : completedAt);
    }

    /** All steps together. */
    public Map<String, Map<String, Long>> removedInAll() {
        Map<String, Map<String, Long>> sum = new TreeMap<>();
        removed.values()
                .forEach(stores -> stores.forEach((store, kinds) -> kinds.forEach((kind, count) ->
                        sum.computeIfAbsent(store, s -> new TreeMap<>()).merge(kind, count, Long::sum))));
        return sum;
    }
}
