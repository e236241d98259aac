package dev.gieok.platform;

import dev.gieok.contracts.ErrorCode;

/** Trying again cannot help: the record goes to the dead letter under this code. */
public class NonRetriableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public NonRetriableException(ErrorCode code) {
        super(code.code());
        this.code = code;
    }

    public NonRetriableException(ErrorCode code, Throwable cause) {
        super(code.code(), cause);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
