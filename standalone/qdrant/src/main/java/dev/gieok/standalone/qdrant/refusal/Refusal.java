package dev.gieok.standalone.qdrant.refusal;

/** A request that is not carried out, with a sentence for the caller; never holds a payload's words. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of no it is; the protocol layer gives each its gRPC code. */
    public enum Kind {
        NOT_FOUND,
        INVALID,
        EXISTS,
        UNSUPPORTED,
        NO_SPACE,
        STOPPING,
        FAILED
    }

    private final Kind kind;

    private Refusal(Kind kind, String sentence) {
        // No stack trace: a refusal is an answer, and the trace would cost more than the call.
        super(sentence, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public static Refusal notFound(String what) {
        return new Refusal(Kind.NOT_FOUND, "Not found: " + what);
    }

    public static Refusal invalid(String what) {
        return new Refusal(Kind.INVALID, "Wrong input: " + what);
    }

    public static Refusal exists(String what) {
        return new Refusal(Kind.EXISTS, "Wrong input: " + what);
    }

    /** The protocol has it, this server does not: named, so that nobody takes it for an empty answer. */
    public static Refusal unsupported(String what) {
        return new Refusal(Kind.UNSUPPORTED, what + " is not answered by this standalone server; use Qdrant for it");
    }

    public static Refusal noSpace() {
        return new Refusal(
                Kind.NO_SPACE,
                "No space left on the disk: nothing of this request was written; reads go on, and writes do"
                        + " when there is room again");
    }

    public static Refusal stopping() {
        return new Refusal(Kind.STOPPING, "The server is shutting down: nothing of this request was written");
    }

    public static Refusal failed(String what) {
        return new Refusal(Kind.FAILED, "Service internal error: " + what);
    }
}
