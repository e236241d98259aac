package dev.gieok.platform.transfer;

import java.time.Duration;
import java.time.Instant;

/**
 * Who works on a job, and until when others keep off: whoever dies is replaced.
 *
 * @param attempts counts those that went wrong, or whose worker died, and the one under way
 */
public record Lease(String holder, Instant until, int attempts) {
    /** Longer than a worker is ever silent. */
    public static final Duration TERM = Duration.ofMinutes(1);

    public static final Lease NONE = new Lease("", Instant.EPOCH, 0);

    public boolean isFree(Instant now) {
        return !now.isBefore(until);
    }

    public boolean isOf(String worker) {
        return holder.equals(worker);
    }

    public Lease taken(String worker, Instant now) {
        return new Lease(worker, now.plus(TERM), attempts + 1);
    }

    public Lease renewed(Instant now) {
        return new Lease(holder, now.plus(TERM), attempts);
    }

    /** Nobody's until then, after an attempt that went wrong. */
    public Lease released(Instant until) {
        return new Lease("", until, attempts);
    }

    /** Nobody's until then, since something else was away: that was no attempt. */
    public Lease postponed(Instant until) {
        return new Lease("", until, attempts - 1);
    }
}
