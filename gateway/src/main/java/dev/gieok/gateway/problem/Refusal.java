package dev.gieok.gateway.problem;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call is refused: becomes a problem with this code. The detail is ours; it never quotes a person. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String detail;
    private final @Nullable Duration retryAfter;

    private Refusal(ProblemCode code, String detail, @Nullable Duration retryAfter) {
        // Expected, and thrown often: no stack is kept.
        super(code.code(), null, false, false);
        this.code = code;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(ProblemCode code, String detail) {
        return new Refusal(code, detail, null);
    }

    /** One that may pass when it is tried again after this long. */
    public static Refusal forNow(ProblemCode code, String detail, Duration retryAfter) {
        return new Refusal(code, detail, retryAfter);
    }

    public ProblemCode code() {
        return code;
    }

    /** A sentence that helps. */
    public String detail() {
        return detail;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The refusal that a failure was caused by, for frameworks that wrap. */
    public static Optional<Refusal> behind(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 12; depth++, cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
