package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.SessionId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; the same for a search and for a recall.
 *
 * @param k how many at most; 10 when absent
 * @param asOf what was believed then
 * @param validAt what was true then
 * @param sessionId the conversation that asks
 * @param switchedOff diagnostic: ways of finding that are left out, to measure what each is worth
 */
public record SearchBody(
        @NotBlank String query,
        @Nullable @Min(1) @Max(100) Integer k,
        @Nullable Instant asOf,
        @Nullable Instant validAt,
        @Nullable SessionId sessionId,

        @Schema(description = "Diagnostic: ways of finding that are left out, to measure what each is worth") @Nullable
        List<RecallFeature> switchedOff) {
    private static final int USUAL = 10;

    RecallRequest request() {
        return new RecallRequest(
                query,
                null,
                k == null ? USUAL : k,
                sessionId,
                null,
                List.of(),
                List.of(),
                asOf,
                validAt,
                false,
                switchedOff == null ? List.of() : switchedOff);
    }

    @Override
    public String toString() {
        return "SearchBody";
    }
}
