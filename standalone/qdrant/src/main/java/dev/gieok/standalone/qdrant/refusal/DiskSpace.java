package dev.gieok.standalone.qdrant.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from any other failure, and keeps a reserve free so that a full disk seldom breaks a commit. */
public record DiskSpace(Path folder, long reserveBytes) {
    private static final long DEFAULT_RESERVE = 16L << 20;
    private static final int LONGEST_CHAIN = 20;

    public static DiskSpace of(Path folder) {
        return new DiskSpace(folder, DEFAULT_RESERVE);
    }

    /** @throws Refusal when less than the reserve is left */
    public void require() {
        if (isShort()) {
            throw Refusal.noSpace();
        }
    }

    /** The refusal that tells a caller about a failure; of its message nothing, which could quote a payload. */
    public Refusal explain(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        return saysFull(failure) || (failure instanceof IOException && isShort())
                ? Refusal.noSpace()
                : Refusal.failed("it ended with " + failure.getClass().getSimpleName());
    }

    private boolean isShort() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < reserveBytes;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The JDK has no type for ENOSPC and EDQUOT; their texts are all there is. */
    private static boolean saysFull(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++, cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (text.contains("No space left") || text.contains("Disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
