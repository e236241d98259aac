package dev.gieok.contracts;

/** Record headers: CloudEvents in binary mode, and our own. */
public final class Headers {
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String CONTENT_TYPE = "content-type";

    /** The partition of `reasoning.answers.v1` that the waiting gateway owns, as decimal text. */
    public static final String REPLY_PARTITION = "gieok-reply-partition";

    /** On a dead letter: a code of the error catalogue, and where the record stood. */
    public static final String DEAD_LETTER_CODE = "gieok-dead-letter-code";

    public static final String DEAD_LETTER_TOPIC = "gieok-dead-letter-topic";
    public static final String DEAD_LETTER_PARTITION = "gieok-dead-letter-partition";
    public static final String DEAD_LETTER_OFFSET = "gieok-dead-letter-offset";
    public static final String DEAD_LETTER_TIME = "gieok-dead-letter-time";

    /** When a record first came, in milliseconds; it keeps that however often it is put aside and handed in again. */
    public static final String FIRST_CAME = "gieok-first-came";

    /** Content types of a record's value. */
    public static final String JSON = "application/json";

    /** Tink AEAD over the JSON, under the person's keyset; associated data = pseudonym + event id. */
    public static final String SEALED = "application/vnd.gieok.sealed";

    private Headers() {}
}
