package dev.gieok.reasoning.adapter.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.reasoning.llm.SpendCap;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobSpendingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final SpendCap.Prices PRICES = new SpendCap.Prices(1, 2);

    @Test
    void losesNothingWhenManyWriteAtOnce(@TempDir Path folder) {
        BlobSpending spending = new BlobSpending(new FolderBlobs(folder));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 100; i++) {
                threads.execute(() -> spending.add(TODAY, 0.01));
            }
        }

        assertEquals(1.0, spending.on(TODAY), 1e-6);
    }

    @Test
    void capsAllInstancesTogetherAndOutlivesThem(@TempDir Path folder) {
        SpendCap one = new SpendCap(3, PRICES, new BlobSpending(new FolderBlobs(folder)), NOON);
        one.spent(1_000_000, 1_000_000);

        SpendCap restarted = new SpendCap(3, PRICES, new BlobSpending(new FolderBlobs(folder)), NOON);

        assertFalse(restarted.allows(1));
    }

    @Test
    void beginsAnewAtMidnight(@TempDir Path folder) {
        BlobSpending spending = new BlobSpending(new FolderBlobs(folder));
        new SpendCap(3, PRICES, spending, NOON).spent(1_000_000, 1_000_000);

        assertTrue(new SpendCap(3, PRICES, spending, Clock.offset(NOON, Duration.ofHours(12))).allows(1000));
    }

    @Test
    void allowsNoPromptThatAloneBreaksTheBudget(@TempDir Path folder) {
        SpendCap cap = new SpendCap(3, PRICES, new BlobSpending(new FolderBlobs(folder)), NOON);

        assertTrue(cap.allows(3_000_000));
        assertFalse(cap.allows(3_000_001));
    }
}
