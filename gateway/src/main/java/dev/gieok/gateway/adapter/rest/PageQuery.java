package dev.gieok.gateway.adapter.rest;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list. */
public class PageQuery {
    private static final int USUAL = 50;
    private static final int LARGEST = 200;

    @QueryParam("limit")
    @Parameter(
            description = "How many, 1 to 200; 50 when absent.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The nextCursor of the page before.")
    @Nullable
    @Size(max = 500)
    String cursor;

    // A text, and read here: the framework would answer 404 to a number that is none.
    int limit() {
        if (limit == null) {
            return USUAL;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.of(
                ProblemCode.INVALID_PARAMETER, "`limit` must be a whole number from 1 to %d.".formatted(LARGEST));
    }

    @Nullable
    String cursor() {
        return cursor;
    }
}
