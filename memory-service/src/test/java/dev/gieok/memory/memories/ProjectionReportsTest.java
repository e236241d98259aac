package dev.gieok.memory.memories;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.PersonId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProjectionReportsTest {
    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final PersonId ONE = new PersonId("per_aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final PersonId OTHER = new PersonId("per_bbbbbbbbbbbbbbbbbbbbbbbbbb");

    private final ProjectionReports reports = new ProjectionReports(FOR_EVER);
    private final AtomicBoolean there = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aReportOfThePersonMakesTheStoresBeAskedAgainAndOneOfAnotherDoesNot() throws Exception {
        CompletableFuture<Boolean> waiting = waiting(FOR_EVER);
        await().until(() -> asked.get() == 1);

        reports.heard(ONE);
        await().until(() -> asked.get() == 2);
        there.set(true);
        reports.heard(OTHER);
        assertFalse(waiting.isDone());
        reports.heard(ONE);

        assertTrue(waiting.get());
        assertEquals(3, asked.get());
    }

    @Test
    void whatIsThereIsNotWaitedFor() throws Exception {
        there.set(true);

        assertTrue(waiting(FOR_EVER).get());
    }

    @Test
    void patienceEnds() throws Exception {
        assertFalse(waiting(Duration.ofMillis(20)).get());
    }

    @Test
    void aReportThatWasMissedCostsAMomentOnly() throws Exception {
        there.set(false);
        ProjectionReports asking = new ProjectionReports(Duration.ofMillis(5));
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> asking.until(ONE, this::isThere, FOR_EVER));
        await().until(() -> asked.get() > 1);
        there.set(true);

        assertTrue(waiting.get());
    }

    private CompletableFuture<Boolean> waiting(Duration patience) {
        return CompletableFuture.supplyAsync(() -> reports.until(ONE, this::isThere, patience));
    }

    private boolean isThere() {
        asked.incrementAndGet();
        return there.get();
    }
}
