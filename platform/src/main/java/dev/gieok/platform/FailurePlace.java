package dev.gieok.platform;

import java.util.Arrays;

/** What a failure was, and where in our code; never what it says: a message can quote a person. */
public final class FailurePlace {
    private FailurePlace() {}

    /** Of its root: the type, and the innermost of our frames; of all frames the innermost where none is ours. */
    public static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return "cause=" + root.getClass().getName() + " at="
                + Arrays.stream(trace)
                        .filter(frame -> frame.getClassName().startsWith("dev.gieok."))
                        .findFirst()
                        .or(() -> Arrays.stream(trace).findFirst())
                        .map(StackTraceElement::toString)
                        .orElse("-");
    }
}
