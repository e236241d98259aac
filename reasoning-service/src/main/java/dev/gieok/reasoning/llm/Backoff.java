package dev.gieok.reasoning.llm;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** When to try again: exponential with full jitter, or when the server says; never when that is too long to wait. */
public final class Backoff {
    private static final long BASE_MILLIS = 250;

    private final int retries;
    private final Duration longest;
    private final Supplier<RandomGenerator> random;

    public Backoff(int retries, Duration longest, Supplier<RandomGenerator> random) {
        this.retries = retries;
        this.longest = longest;
        this.random = random;
    }

    /**
     * Whether and when to try again.
     *
     * @param failed attempts so far, 1 after the first
     * @return how long to wait; empty when it is time to give up
     */
    public Optional<Duration> after(int failed, ModelException failure) {
        if (!failure.retriable() || failed > retries) {
            return Optional.empty();
        }
        Optional<Duration> asked = failure.retryAfter();
        if (asked.isPresent()) {
            return asked.filter(wait -> wait.compareTo(longest) <= 0);
        }
        long bound = Math.min(longest.toMillis(), BASE_MILLIS << Math.min(failed, 10));
        return Optional.of(Duration.ofMillis(bound / 2 + random.get().nextLong(bound / 2 + 1)));
    }
}
