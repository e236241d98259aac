package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.memory.state.CanonicalState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log alone makes the ledger that the fold had. */
class LedgerReplayTest {
    @TempDir
    Path folder;

    private FoldHarness fold;

    @BeforeEach
    void open() {
        fold = new FoldHarness(folder);
    }

    @AfterEach
    void close() {
        fold.close();
    }

    @Test
    void whatWasDecidedComesBack() {
        live();

        assertEquals(CanonicalState.json(LedgerOf.kept(fold)), CanonicalState.json(LedgerOf.replayed(fold)));
        assertTrue(LedgerOf.kept(fold).facts().size() > 5);
    }

    @Test
    void whatWasForgottenDoesNot() {
        live();
        Fact tea = byObject("green tea");
        fold.command(new FactForgetRequested(tea.factId(), FoldHarness.NOON));
        fold.command(new SessionForgetRequested(new SessionId("another"), FoldHarness.NOON));

        assertEquals(CanonicalState.json(LedgerOf.kept(fold)), CanonicalState.json(LedgerOf.replayed(fold)));
        assertTrue(!CanonicalState.json(LedgerOf.replayed(fold)).contains("green tea"));
        assertTrue(!CanonicalState.json(LedgerOf.replayed(fold)).contains("free jazz"));
    }

    private void live() {
        fold.command(fold.said("home", FoldHarness.NOON, one("lives-in", "Busan")));
        fold.command(fold.said("move", FoldHarness.NOON.plus(Duration.ofDays(1)), one("lives-in", "Seoul")));
        fold.command(fold.said("late", FoldHarness.NOON.minus(Duration.ofDays(9)), one("lives-in", "Daegu")));
        fold.command(fold.said("tea", FoldHarness.NOON, many("likes", "green tea")));
        fold.command(fold.said("coffee", FoldHarness.NOON, many("likes", "coffee")));
        fold.command(fold.said("again", FoldHarness.NOON, many("likes", "green tea")));
        fold.command(extracted(
                fold.observation("jazz"),
                "another",
                FoldHarness.NOON,
                List.of(many("likes", "free jazz"), many("likes", "coffee")),
                List.of()));
        fold.command(fold.said(
                "turn",
                FoldHarness.NOON,
                candidate(Kind.EPISODE, "episode", "", Cardinality.MANY, false, Effect.ASSERT)));
        Fact busan = byObject("Busan");
        assertEquals(FactStatus.SUPERSEDED, busan.status());
        fold.command(new FactRestored(busan.factId(), FoldHarness.NOON));
        Fact coffee = byObject("coffee");
        fold.command(new FactEdited(
                coffee.factId(),
                coffee.version(),
                "I like espresso",
                "espresso",
                null,
                null,
                null,
                false,
                FoldHarness.NOON));
        fold.send(
                Topic.GATEWAY_OBSERVATIONS,
                new ObservationAccepted(
                        fold.observation("broken"),
                        "words",
                        null,
                        FoldHarness.NOON,
                        FoldHarness.NOON,
                        new SessionId("another"),
                        "gateway",
                        null,
                        Retention.AUTO,
                        Trust.PERSON),
                FoldHarness.NOON);
        fold.command(new ObservationFailed(fold.observation("broken"), "poison"));
    }

    private Fact byObject(String object) {
        return fold.facts().values().stream()
                .filter(fact -> fact.object().equals(object))
                .findFirst()
                .orElseThrow();
    }
}
