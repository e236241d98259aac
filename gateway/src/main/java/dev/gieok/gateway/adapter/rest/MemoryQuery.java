package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.gateway.memories.MemoryFilter;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.time.Timestamps;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which memories. */
public class MemoryQuery extends PageQuery {
    @QueryParam("kind")
    @Parameter(description = "Only memories of this kind.", schema = @Schema(implementation = Kind.class))
    @Nullable
    @Size(max = 40)
    String kind;

    @QueryParam("status")
    @Parameter(
            description = "Only memories of this status; of every status when absent.",
            schema = @Schema(implementation = FactStatus.class))
    @Nullable
    @Size(max = 40)
    String status;

    @QueryParam("asOf")
    @Parameter(description = "What was believed then.", schema = @Schema(implementation = Instant.class))
    @Nullable
    @Size(max = 40)
    String asOf;

    @QueryParam("validAt")
    @Parameter(description = "What was true then.", schema = @Schema(implementation = Instant.class))
    @Nullable
    @Size(max = 40)
    String validAt;

    MemoryFilter filter() {
        return new MemoryFilter(
                constant("kind", kind, Kind.class),
                constant("status", status, FactStatus.class),
                instant("asOf", asOf),
                instant("validAt", validAt),
                limit(),
                cursor);
    }

    private static <E extends Enum<E>> @Nullable E constant(String name, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        try {
            return EventJson.mapper().convertValue(value, type);
        } catch (IllegalArgumentException e) {
            String known = Arrays.stream(type.getEnumConstants())
                    .map(constant -> EventJson.mapper().valueToTree(constant).asText())
                    .collect(Collectors.joining(", "));
            throw Refusal.of(ProblemCode.INVALID_PARAMETER, "`%s` must be one of %s.".formatted(name, known));
        }
    }

    private static @Nullable Instant instant(String name, @Nullable String value) {
        try {
            return value == null ? null : Timestamps.parse(value);
        } catch (DateTimeException e) {
            throw Refusal.of(ProblemCode.INVALID_PARAMETER, "`%s` must be %s.".formatted(name, Timestamps.FORM));
        }
    }
}
