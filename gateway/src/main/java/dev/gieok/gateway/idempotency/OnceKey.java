package dev.gieok.gateway.idempotency;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
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

    /** An id that a repetition makes again, so that even an execution whose end nobody saw is not doubled. */
    public String derivedOrRandom(IdIssuer ids, String prefix) {
        return key.map(given -> ids.derived(prefix, "idempotency|" + operation + "|" + given))
                .orElseGet(() -> ids.random(prefix));
    }

    @Override
    public String toString() {
        return "OnceKey[" + operation + "]";
    }
}
