package dev.gieok.contracts;

/** The error catalogue: codes that stand in problems, dead letters and failed items. Never an exception's message. */
public enum ErrorCode {
    MALFORMED_EVENT("malformed-event", "The event is not what its topic carries."),
    EVENT_TOO_LARGE("event-too-large", "What would have been told is larger than an event may be."),
    UNKNOWN_EVENT_TYPE("unknown-event-type", "The event type is not known to this version."),
    UNREADABLE_EVENT("unreadable-event", "The event cannot be decrypted for the person it names."),
    MISSING_ATTRIBUTE("missing-attribute", "A required CloudEvents attribute is missing."),
    UNKNOWN_PERSON("unknown-person", "No person of that subject has ever used this instance."),
    PERSON_ERASED("person-erased", "The person was erased."),
    SOURCE_NOT_ALLOWED("source-not-allowed", "The person has not allowed this source."),
    TEXT_TOO_LONG("text-too-long", "The text is longer than is accepted."),
    TIME_IN_FUTURE("time-in-future", "What is said to have happened lies in the future."),
    DUPLICATE_CONFLICT("duplicate-conflict", "The same external id came with another text."),
    MEDIA_UNSUPPORTED("media-unsupported", "This type of media is not understood."),
    MEDIA_MALFORMED("media-malformed", "The file is damaged or is not what its name says."),
    MEDIA_ENCRYPTED("media-encrypted", "The document is protected by a password."),
    MEDIA_TOO_LARGE("media-too-large", "The media item is larger than is accepted."),
    IMPORT_NOT_UNDERSTOOD("import-not-understood", "The file is of no format that can be imported."),
    IMPORT_DAMAGED("import-damaged", "The file is damaged, cut off, or was changed."),
    IMPORT_TOO_LARGE("import-too-large", "The file holds more than is accepted."),
    IMPORT_TOO_NEW("import-too-new", "The export was made by a newer version than this one."),
    IMPORT_SPEAKER_UNKNOWN("import-speaker-unknown", "It is not said which of the speakers is the person."),
    PERCEPTION_FAILED("perception-failed", "A piece of the media could not be read."),
    MEMORY_UNAVAILABLE("memory-unavailable", "Memory does not answer right now."),
    MODEL_UNAVAILABLE("model-unavailable", "The language model does not answer right now."),
    INTERNAL("internal", "Something unforeseen went wrong; the log of the service names it by this event's id.");

    private final String code;
    private final String title;

    ErrorCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
