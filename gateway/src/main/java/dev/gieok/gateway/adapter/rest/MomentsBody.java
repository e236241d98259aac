package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in media.
 *
 * @param query words; or
 * @param like a media item whose like is wanted
 * @param mediaId only in this item
 * @param k how many at most; 10 when absent
 */
public record MomentsBody(
        @Nullable String query,
        @Nullable MediaId like,
        @Nullable MediaId mediaId,
        @Nullable @Min(1) @Max(100) Integer k) {
    private static final int USUAL = 10;

    void check(TextLimit limit) {
        boolean words = query != null && !query.isBlank();
        if (!words && like == null) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD, "Give `query` with words, or `like` with the id of a media item.");
        }
        if (query != null) {
            limit.check(query);
        }
    }

    MomentsRequest request() {
        return new MomentsRequest(query, null, like, mediaId, k == null ? USUAL : k);
    }

    @Override
    public String toString() {
        return "MomentsBody";
    }
}
