package dev.gieok.gateway.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The `Idempotency-Key` of a call, if it has one.
 *
 * @param operation such as `POST /v1/chat`: a key used for another operation is refused
 */
public record OnceKey(String operation, Optional<String> key) {
    private static final int LONGEST = 200;

    public static OnceKey of(String operation, @Nullable String header) {
        if (header != null && (header.isBlank() || header.length() > LONGEST)) {
            throw Refusal.of(
                    ProblemCode.INVALID_PARAMETER,
                    "Idempotency-Key must have 1 to %d characters; a UUID is a good one.".formatted(LONGEST));
        }
        return new OnceKey(operation, Optional.ofNullable(header));
    }

    /**
     * An id that a repetition makes again, so that even an execution whose end nobody saw is not doubled. Another body
     * makes another one: a key is remembered for a while, what became of an id for ever.
     */
    public String derivedOrRandom(IdIssuer ids, String prefix, Object body) {
        return key.map(given -> ids.derived(prefix, "idempotency|" + given + "|" + request(body)))
                .orElseGet(() -> ids.random(prefix));
    }

    /** What tells this request from another under the same key. */
    String request(Object body) {
        try {
            return operation + "\n" + EventJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request has no JSON form", e);
        }
    }

    @Override
    public String toString() {
        return "OnceKey[" + operation + "]";
    }
}
