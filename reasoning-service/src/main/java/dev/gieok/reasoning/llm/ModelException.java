package dev.gieok.reasoning.llm;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model did not give a complete reply. Carries no words of the prompt or of the reply. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        RATE_LIMITED(true),
        SERVER_ERROR(true),
        /** No connection, or one that ended before the reply did. */
        BROKEN_OFF(true),
        /** No first token in time, a pause too long, or too long altogether. */
        TIMED_OUT(true),
        /** The stream held something that its protocol does not allow. */
        MALFORMED(true),
        /** A wrong key, an unknown model, a request the server does not take: the same again would not help. */
        REFUSED(false),
        /** Not even asked: what may be spent in a day is spent. */
        BUDGET_SPENT(false);

        private final boolean retriable;

        Kind(boolean retriable) {
            this.retriable = retriable;
        }
    }

    private final Kind kind;
    private final transient @Nullable Duration retryAfter;

    public ModelException(Kind kind, @Nullable Duration retryAfter) {
        super(kind.name());
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public ModelException(Kind kind) {
        this(kind, null);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the model may have begun to work, which costs even if nothing of it arrived. */
    boolean began() {
        return kind == Kind.TIMED_OUT || kind == Kind.MALFORMED;
    }

    public boolean retriable() {
        return kind.retriable;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
