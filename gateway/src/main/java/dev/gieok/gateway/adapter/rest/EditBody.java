package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a patch may hold, for the API's description and for the types of its fields. */
public record EditBody(
        @Nullable String text,
        @Nullable String object,
        @Nullable Kind kind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo) {

    @Override
    public String toString() {
        return "EditBody";
    }
}
