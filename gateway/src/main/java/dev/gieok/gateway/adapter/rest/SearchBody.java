package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; the same for a search and for a recall.
 *
 * @param k how many at most; 10 when absent; `limit` is another name for it, as lists have it
 * @param kind only of this kind; `status` only of this status, in place of what holds
 * @param asOf what was believed then
 * @param validAt what was true then
 * @param sessionId the conversation that asks
 * @param cursor never taken: hits are put in order by each other, so what follows them is not known without them
 * @param switchedOff diagnostic: ways of finding that are left out, to measure what each is worth
 */
public record SearchBody(
        @NotBlank String query,
        @Nullable @Min(1) @Max(LARGEST) Integer k,

        @Schema(description = "The same as `k`.") @Nullable @Min(1) @Max(LARGEST)
        Integer limit,

        @Schema(description = "Only memories of this kind.") @Nullable
        Kind kind,

        @Schema(
                description =
                        "Only memories of this status. When neither this nor a time is given, what holds: what has ended"
                                + " is left out; events and what begins later are not.")
        @Nullable
        FactStatus status,

        @Nullable Instant asOf,
        @Nullable Instant validAt,
        @Nullable SessionId sessionId,

        @Schema(hidden = true)
        @Null(message = "is not taken: a search gives its best hits at once; `limit` asks for more of them, up to 100")
        @Nullable
        String cursor,

        @Schema(description = "Diagnostic: ways of finding that are left out, to measure what each is worth") @Nullable
        List<@NotNull RecallFeature> switchedOff) {
    private static final int USUAL = 10;
    private static final int LARGEST = 100;

    void check(TextLimit length) {
        length.check(query);
        if (k != null && limit != null && !k.equals(limit)) {
            throw Refusal.of(ProblemCode.INVALID_FIELD, "`limit` and `k` mean the same: send one of them.");
        }
    }

    RecallRequest request() {
        return new RecallRequest(
                query,
                null,
                Objects.requireNonNullElse(k, Objects.requireNonNullElse(limit, USUAL)),
                sessionId,
                null,
                List.of(),
                List.of(),
                asOf,
                validAt,
                false,
                switchedOff == null ? List.of() : switchedOff,
                kind,
                status);
    }

    @Override
    public String toString() {
        return "SearchBody";
    }
}
