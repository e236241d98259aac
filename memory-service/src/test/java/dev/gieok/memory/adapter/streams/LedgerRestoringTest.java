package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LedgerView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger whose files and changelog are lost comes back from the log alone, and goes on. */
class LedgerRestoringTest {
    @TempDir
    Path folder;

    private FoldHarness before;

    @BeforeEach
    void live() {
        before = new FoldHarness(folder);
        before.command(before.said("home", FoldHarness.NOON, one("lives-in", "Busan")));
        before.command(before.said("tea", FoldHarness.NOON, many("likes", "tea")));
        before.command(before.said("jazz", FoldHarness.NOON, many("likes", "jazz")));
    }

    @AfterEach
    void close() {
        before.close();
    }

    @Test
    void whatIsToldNextMeetsWhatWasKnown() {
        try (FoldHarness after = lost()) {
            after.command(after.said("move", FoldHarness.NOON.plus(Duration.ofDays(1)), one("lives-in", "Seoul")));

            Fact busan = byObject(after, "Busan");
            assertEquals(FactStatus.SUPERSEDED, busan.status());
            assertEquals(2, busan.version());
            assertEquals(4, after.books().decided());
        }
    }

    @Test
    void whatIsDeliveredAgainTeachesNothing() {
        try (FoldHarness after = lost()) {
            after.command(after.said("tea", FoldHarness.NOON, many("likes", "tea")));

            assertEquals(List.of(), after.logged());
            assertEquals(view(before), view(after));
        }
    }

    @Test
    void whatWasForgottenStaysSo() {
        before.command(new FactForgetRequested(byObject(before, "tea").factId(), FoldHarness.NOON));
        try (FoldHarness after = lost()) {
            after.command(after.said("tea", FoldHarness.NOON, many("likes", "tea")));

            assertEquals(List.of(), after.logged());
            // As a word: ids are letters, too.
            assertFalse(view(after).matches("(?s).*\\btea\\b.*"));
        }
    }

    @Test
    void whatIsSaidAgainOfItTeachesNothingEither() {
        before.command(new FactForgetRequested(byObject(before, "tea").factId(), FoldHarness.NOON.plusSeconds(1)));
        try (FoldHarness after = lost()) {
            // The person's own words from before, under another id; a minute later they would be said anew.
            after.command(after.said("tea again", FoldHarness.NOON, many("likes", "tea")));

            assertFalse(view(after).matches("(?s).*\\btea\\b.*"));
            after.command(after.said("tea anew", FoldHarness.NOON.plusSeconds(60), many("likes", "tea")));
            assertEquals("tea", byObject(after, "tea").object());
        }
    }

    @Test
    void whoIsBeingErasedStaysSo() {
        before.command(erasure());
        try (FoldHarness after = lost()) {
            after.command(after.said("late", FoldHarness.NOON, many("likes", "tea")));

            assertEquals(List.of(), after.logged());
            assertEquals("", String.join(",", LedgerKeys.sealed(entries(after), after.person)));
        }
    }

    private FoldHarness lost() {
        List<TestRecord<String, byte[]>> log = before.log();
        return new FoldHarness(
                folder,
                folder.resolve("elsewhere"),
                (partition, told) -> log.forEach(record -> told.accept(new ConsumerRecord<>(
                        "log",
                        partition,
                        0,
                        0,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        record.key(),
                        record.value(),
                        record.headers(),
                        java.util.Optional.empty()))));
    }

    private static ErasureRequested erasure() {
        return new ErasureRequested(new CertificateId("cer_0123456789abcdefghijklmnop"), FoldHarness.NOON);
    }

    private static String view(FoldHarness fold) {
        return CanonicalState.json(LedgerView.of(new StoreLedger(entries(fold), fold.persons.keys(fold.person))));
    }

    private static Entries entries(FoldHarness fold) {
        return Entries.of(new TreeMap<>(fold.store()));
    }

    private static Fact byObject(FoldHarness fold, String object) {
        return fold.facts().values().stream()
                .filter(fact -> fact.object().equals(object))
                .findFirst()
                .orElseThrow();
    }
}
