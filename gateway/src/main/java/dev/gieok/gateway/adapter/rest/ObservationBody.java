package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.gateway.observations.Said;
import dev.gieok.platform.text.Characters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param speaker who said it; the person when absent
 * @param occurredAt when it was said; now when absent
 * @param source the system it comes from; this gateway when absent
 * @param externalId its id in that system: the same one twice is one observation
 * @param retain `always` skips the discard gate and keeps an episode, `never` learns nothing
 */
public record ObservationBody(
        @NotBlank String text,
        @Nullable @Size(min = 1, max = 200) String speaker,
        @Nullable Instant occurredAt,
        @Nullable SessionId sessionId,
        @Nullable @Size(min = 1, max = 200) String source,
        @Nullable @Size(min = 1, max = 500) String externalId,
        @Nullable Retention retain) {

    Said said(TextLimit limit) {
        limit.check(text);
        Stream.of(speaker, source, externalId).filter(Objects::nonNull).forEach(limit::check);
        return new Said(
                Characters.withoutControls(text),
                speaker == null ? null : Characters.withoutControls(speaker),
                occurredAt,
                sessionId,
                source,
                externalId,
                retain == null ? Retention.AUTO : retain);
    }

    @Override
    public String toString() {
        return "ObservationBody";
    }
}
