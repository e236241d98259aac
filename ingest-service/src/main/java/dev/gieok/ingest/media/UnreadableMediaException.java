package dev.gieok.ingest.media;

import dev.gieok.contracts.ErrorCode;

/** The file cannot be used. The message is a sentence that helps, without anything from the file. */
public final class UnreadableMediaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public UnreadableMediaException(ErrorCode code, String detail) {
        super(detail);
        this.code = code;
    }

    public Dismantled.Refused refused() {
        return new Dismantled.Refused(code, String.valueOf(getMessage()));
    }
}
