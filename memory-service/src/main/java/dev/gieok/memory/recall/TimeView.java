package dev.gieok.memory.recall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when memory is looked at: what is active, unless a time is given. `asOf` is what was believed then, `validAt` what
 * was true then.
 */
public record TimeView(@Nullable Instant asOf, @Nullable Instant validAt) {
    public static final TimeView NOW = new TimeView(null, null);

    public boolean isNow() {
        return asOf == null && validAt == null;
    }
}
