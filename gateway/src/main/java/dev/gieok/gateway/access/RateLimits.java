package dev.gieok.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * Token buckets per subject, held in this instance: with several gateways a person may have as many times the rate.
 * That is enough against a runaway client, which is what they are for.
 */
public final class RateLimits {
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final int SUBJECTS = 100_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(IDLE).maximumSize(SUBJECTS).build();
    private final Rate rate;

    public RateLimits(Rate rate) {
        this.rate = rate;
    }

    /** Takes one token, or refuses and says when the next one comes. */
    public void spend(String subject) {
        var probe = buckets.get(subject, s -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.forNow(
                    ProblemCode.TOO_MANY_REQUESTS,
                    "Up to %d requests at once and %d a second are taken. Slow down and try again."
                            .formatted(rate.burst(), rate.perSecond()),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /** So many at once, so many in the long run. */
    public record Rate(int burst, int perSecond) {}
}
