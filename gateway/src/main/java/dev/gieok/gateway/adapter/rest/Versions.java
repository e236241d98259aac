package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.id.FactId;
import dev.gieok.gateway.memories.Change;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A memory's version as its ETag. */
final class Versions {
    private static final Pattern TAG = Pattern.compile("\"?([0-9]{1,9})\"?");

    private Versions() {}

    static Response tagged(Response.ResponseBuilder response, Memory memory) {
        return response.tag(new EntityTag(Integer.toString(memory.version()))).build();
    }

    static Response changed(Change change, FactId fact) {
        return switch (change) {
            case Change.Done done -> tagged(Response.ok(done.memory()), done.memory());
            case Change.Underway underway -> Accepted.change("/v1/memories/" + fact.value());
        };
    }

    /** The version that the caller saw; empty for `*`, which is whichever there is (RFC 9110, 13.1.1). */
    static OptionalInt expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    ProblemCode.IF_MATCH_REQUIRED,
                    "Read the memory first and send its ETag as If-Match, so that no other change is overwritten.");
        }
        if (ifMatch.strip().equals("*")) {
            return OptionalInt.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.of(
                    ProblemCode.STALE_VERSION, "If-Match must be the ETag of the memory, such as \"3\", or `*`.");
        }
        return OptionalInt.of(Integer.parseInt(tag.group(1)));
    }
}
