package dev.gieok.memory.memories;

import dev.gieok.contracts.id.PersonId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Wakes whoever waits for the stores to hold something of a person, when the projector says that it wrote something of
 * that person. What is really there is asked of the stores; a report that was missed costs a second, nothing else.
 */
public final class ProjectionReports {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Map<PersonId, Set<Semaphore>> waiting = new ConcurrentHashMap<>();
    private final Duration askedAnyway;

    public ProjectionReports() {
        this(SECOND);
    }

    /** @param askedAnyway after how long the stores are asked without a report */
    ProjectionReports(Duration askedAnyway) {
        this.askedAnyway = askedAnyway;
    }

    /** Something of this person was projected. */
    public void heard(PersonId person) {
        waiting.getOrDefault(person, Set.of()).forEach(Semaphore::release);
    }

    /** Whether it became so within the patience. Blocks the calling thread, which should be a virtual one. */
    public boolean until(PersonId person, BooleanSupplier isThere, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        Semaphore report = new Semaphore(0);
        add(person, report);
        try {
            while (!isThere.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                if (report.tryAcquire(Math.min(left, askedAnyway.toMillis()), TimeUnit.MILLISECONDS)) {
                    report.drainPermits();
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            remove(person, report);
        }
    }

    private void add(PersonId person, Semaphore report) {
        waiting.compute(person, (key, reports) -> {
            Set<Semaphore> grown = reports == null ? ConcurrentHashMap.newKeySet() : reports;
            grown.add(report);
            return grown;
        });
    }

    private void remove(PersonId person, Semaphore report) {
        waiting.computeIfPresent(person, (key, reports) -> {
            reports.remove(report);
            return reports.isEmpty() ? null : reports;
        });
    }
}
