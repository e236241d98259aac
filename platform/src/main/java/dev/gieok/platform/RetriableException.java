package dev.gieok.platform;

/** Something outside did not answer now and may later: try again. The message never quotes a person. */
public class RetriableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RetriableException(String message, Throwable cause) {
        super(message, cause);
    }

    public RetriableException(String message) {
        super(message);
    }
}
