package dev.gieok.standalone.cli.launch;

/** The system cannot start or go on; the message is a sentence for the person at the keyboard. */
public final class LaunchFailedException extends RuntimeException {
    public LaunchFailedException(String message) {
        super(message);
    }

    public LaunchFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
