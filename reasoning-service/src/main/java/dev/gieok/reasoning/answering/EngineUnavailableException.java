package dev.gieok.reasoning.answering;

/** An engine gave up. The reason is for the person to read in the answer's notice. */
public final class EngineUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as far as a person cares. */
    public enum Reason {
        /** It did not answer, or not in time, after all retries. */
        UNREACHABLE,
        /** It refused: wrong key, unknown model, too many requests. */
        REFUSED,
        /** What may be spent in a day is spent. */
        BUDGET_SPENT,
        /** The question is about an image or a document, which may not be shown to it. */
        MEDIA_WITHHELD,
        /** The person just said something sensitive, which may not be shown to it. */
        SENSITIVE_WITHHELD
    }

    private final Reason reason;

    public EngineUnavailableException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
