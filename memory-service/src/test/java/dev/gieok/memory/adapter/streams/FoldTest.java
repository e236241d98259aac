package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.FoldHarness.ended;
import static dev.gieok.memory.adapter.streams.FoldHarness.extracted;
import static dev.gieok.memory.adapter.streams.FoldHarness.many;
import static dev.gieok.memory.adapter.streams.FoldHarness.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.ObservationFailed;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldTest {
    @TempDir
    Path folder;

    FoldHarness fold;

    @BeforeEach
    void start() {
        fold = new FoldHarness(folder);
    }

    @AfterEach
    void stop() {
        LedgerOf.isToldByTheLog(fold);
        fold.close();
    }

    @Test
    void aNewHomeClosesTheOldOneAndKeepsItAsHistory() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON.plusSeconds(60), one("lives-in", "Seoul")));

        Fact busan = fact("Busan");
        Fact seoul = fact("Seoul");
        assertEquals(FactStatus.SUPERSEDED, busan.status());
        assertEquals(NOON.plusSeconds(60), busan.validTo());
        assertEquals(FactStatus.ACTIVE, seoul.status());
        assertEquals(List.of(busan.factId()), seoul.supersedes());
    }

    @Test
    void theDecisionNamesWhatItReplacedByItsIdAndRepeatsNoneOfItsWords() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.logged();
        fold.command(fold.said("b", NOON, one("lives-in", "Seoul")));

        var decision = fold.decided().decisions().getFirst();
        assertEquals(Verdict.UPDATE, decision.decision());
        assertEquals(List.of(fact("Busan").factId()), decision.supersedes());
        // The reason stays in the log when Busan is forgotten.
        assertFalse(decision.reason().contains("Busan"), decision.reason());
    }

    @Test
    void twoThingsThatCanBothBeTrueStayBoth() {
        fold.command(fold.said("a", NOON, many("likes", "tea"), many("likes", "coffee")));
        assertEquals(
                2,
                fold.facts().values().stream()
                        .filter(f -> f.status() == FactStatus.ACTIVE)
                        .count());
    }

    @Test
    void aChangedInstructionTakesThePlaceOfTheOldOneOnTheSameTopic() {
        fold.command(fold.said("a", NOON, instruction("reports", "Always start reports with a summary")));
        fold.command(
                fold.said("b", NOON.plusSeconds(1), instruction("reports", "Always start reports with the risks")));
        fold.command(
                fold.said("c", NOON.plusSeconds(2), instruction("reports", "always start reports with the risks.")));

        List<Fact> active = fold.facts().values().stream()
                .filter(f -> f.status() == FactStatus.ACTIVE)
                .toList();
        assertEquals(1, active.size());
        assertEquals("Always start reports with the risks", active.getFirst().text());
        assertEquals(2, active.getFirst().mentions());
    }

    @Test
    void whoeverDislikesItNoLongerLikesIt() {
        fold.command(fold.said("a", NOON, many("likes", "coffee")));
        fold.command(fold.said("b", NOON.plusSeconds(1), many("dislikes", "Coffee")));
        assertEquals(FactStatus.SUPERSEDED, fact("coffee").status());
    }

    @Test
    void sayingItAgainRaisesMentionsInsteadOfMakingACopy() {
        fold.command(fold.said("a", NOON, many("allergic-to", "walnuts")));
        fold.command(fold.said("b", NOON.plusSeconds(9), many("allergic-to", "Walnut")));

        assertEquals(1, fold.facts().size());
        Fact fact = fold.facts().values().iterator().next();
        assertEquals(2, fact.mentions());
        assertEquals(2, fact.version());
        assertEquals(2, fact.evidence().size());
        assertEquals(NOON.plusSeconds(9), fact.lastSaidAt());
    }

    @Test
    void quittingAHabitEndsIt() {
        fold.command(fold.said("a", NOON, many("habit", "smoking")));
        fold.command(fold.said("b", NOON.plusSeconds(5), ended("habit", "smoking")));
        List<Fact> active = fold.facts().values().stream()
                .filter(f -> f.status() == FactStatus.ACTIVE)
                .toList();
        assertEquals(1, active.size());
        assertTrue(active.getFirst().negated());
    }

    @Test
    void somethingOlderThatIsToldLateDoesNotOverwriteTheNewer() {
        fold.command(fold.said("now", NOON, one("lives-in", "Seoul")));
        fold.command(fold.said("late", NOON.minus(Duration.ofDays(400)), one("lives-in", "Daegu")));

        assertEquals(FactStatus.ACTIVE, fact("Seoul").status());
        assertEquals(FactStatus.SUPERSEDED, fact("Daegu").status());
        assertEquals(NOON, fact("Daegu").validTo());
    }

    @Test
    void onlyTheFirstExtractionOfAnObservationCounts() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.logged();
        fold.command(fold.said("a", NOON, one("lives-in", "Jeju")));
        assertEquals(List.of(), fold.logged());
        assertEquals(1, fold.books().accepted());
    }

    @Test
    void anAcceptanceCountsOnceWhetherItComesBeforeOrAfterTheDecision() {
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted("a"), NOON);
        assertEquals(1, fold.books().pending());
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON, one("age", "30")));
        fold.send(Topic.INGEST_OBSERVATIONS, accepted("b"), NOON);

        assertEquals(2, fold.books().accepted());
        assertEquals(2, fold.books().decided());
        assertEquals(0, fold.books().pending());
        assertTrue(fold.books().balanced());
    }

    @Test
    void aFailedObservationIsSaidToHaveFailedOnce() {
        fold.send(Topic.GATEWAY_OBSERVATIONS, accepted("a"), NOON);
        fold.command(new ObservationFailed(fold.observation("a"), "internal"));
        fold.command(new ObservationFailed(fold.observation("a"), "internal"));
        assertEquals("internal", fold.decided().error());
        assertEquals(1, fold.books().failed());
        assertTrue(fold.books().balanced());
    }

    @Test
    void smallTalkIsDiscardedWithAReasonInItsLanguage() {
        fold.command(extracted(fold.observation("a"), "s", NOON, List.of(), List.of(new Passage("small-talk", "ko"))));
        var decision = fold.decided().decisions().getFirst();
        assertEquals(Verdict.DISCARD, decision.decision());
        assertEquals("지나가는 인사말이에요.", decision.reason());
    }

    @Test
    void aForgottenFactLeavesTombstonesForEveryVersionAndCannotBeTaughtAgainByItsObservation() {
        CandidatesExtracted taught = fold.said("a", NOON, many("allergic-to", "walnuts"));
        fold.command(taught);
        fold.command(fold.said("b", NOON, many("allergic-to", "walnuts")));
        FactId id = fact("walnuts").factId();
        fold.command(new FactForgetRequested(id, NOON));
        fold.command(taught);

        assertTrue(fold.facts().isEmpty());
        long tombstones = fold.log().stream().filter(r -> r.value() == null).count();
        assertEquals(2, tombstones);
        assertFalse(fold.store().keySet().stream().anyMatch(key -> key.contains(id.value())));
    }

    @Test
    void forgettingASessionTakesWhatWasLearntOnlyThere() {
        fold.command(extracted(fold.observation("a"), "one", NOON, List.of(many("likes", "tea")), List.of()));
        fold.command(extracted(fold.observation("b"), "one", NOON, List.of(many("likes", "coffee")), List.of()));
        fold.command(extracted(fold.observation("c"), "two", NOON, List.of(many("likes", "coffee")), List.of()));
        fold.command(new SessionForgetRequested(new SessionId("one"), NOON));

        assertEquals(
                List.of("coffee"),
                fold.facts().values().stream().map(Fact::object).toList());
        assertEquals(1, fact("coffee").evidence().size());
        assertEquals(fold.observation("c"), fact("coffee").evidence().getFirst().observationId());
    }

    @Test
    void restoringUndoesAnUpdate() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        fold.command(fold.said("b", NOON.plusSeconds(60), one("lives-in", "Seoul")));
        fold.command(new FactRestored(fact("Busan").factId(), NOON.plusSeconds(90)));

        assertEquals(FactStatus.ACTIVE, fact("Busan").status());
        assertNull(fact("Busan").validTo());
        assertEquals(FactStatus.SUPERSEDED, fact("Seoul").status());
    }

    @Test
    void anEditOfAnotherVersionThanTheOneSeenChangesNothing() {
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        FactId id = fact("Busan").factId();
        fold.command(new FactEdited(id, 7, "I live in Jeju", "Jeju", null, null, null, false, NOON));
        assertEquals("Busan", fold.facts().get(id.value()).object());
        fold.command(new FactEdited(id, 1, "I live in Jeju", "Jeju", null, null, null, false, NOON));
        assertEquals("Jeju", fold.facts().get(id.value()).object());
    }

    @Test
    void whatCannotBeOpenedGoesToTheDeadLetterAndTheLineGoesOn() {
        fold.sendRaw("junk".getBytes(StandardCharsets.UTF_8), fold.said("x", NOON));
        fold.command(fold.said("a", NOON, one("lives-in", "Busan")));
        assertEquals(1, fold.deadLetters());
        assertEquals(1, fold.facts().size());
    }

    @Test
    void noWordOfAPersonStandsInTheStoreOrTheLog() {
        fold.command(fold.said("a", NOON, one("lives-in", "Haeundae")));
        fold.store().forEach((key, value) -> {
            assertFalse(key.contains("Haeundae"));
            assertFalse(key.contains("lives-in"));
            assertFalse(new String(value, StandardCharsets.ISO_8859_1).contains("Haeundae"));
        });
        fold.log().forEach(r -> assertFalse(new String(r.value(), StandardCharsets.ISO_8859_1).contains("Haeundae")));
    }

    @Test
    void redeliveriesInAnyNumberEndInTheSameFacts() {
        long seed = Long.getLong("gieok.seed", 20261123L);
        Random random = new Random(seed);
        List<CandidatesExtracted> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            said.add(fold.said(
                    "n" + i,
                    NOON.plusSeconds(i),
                    random.nextBoolean()
                            ? one("lives-in", "city" + random.nextInt(4))
                            : many("likes", "dish" + random.nextInt(6))));
        }
        said.forEach(fold::command);
        var once = fold.facts();
        List<CandidatesExtracted> again = new ArrayList<>(said);
        Collections.shuffle(again, random);
        again.forEach(fold::command);
        assertEquals(once, fold.facts(), "seed " + seed);
        assertTrue(fold.books().balanced(), "seed " + seed);
        assertEquals(60, fold.books().decided(), "seed " + seed);
    }

    private static Candidate instruction(String topic, String text) {
        Candidate shape =
                FoldHarness.candidate(Kind.INSTRUCTION, "instruction", topic, Cardinality.MANY, false, Effect.ASSERT);
        return new Candidate(
                shape.kind(),
                shape.subject(),
                shape.predicate(),
                topic,
                text,
                "en",
                false,
                shape.effect(),
                shape.cardinality(),
                0.8,
                shape.sensitivity(),
                null,
                null,
                List.of(),
                "test");
    }

    private ObservationAccepted accepted(String name) {
        return new ObservationAccepted(
                fold.observation(name), "said", null, NOON, NOON, null, "gateway", null, Retention.AUTO, Trust.PERSON);
    }

    private Fact fact(String object) {
        return fold.facts().values().stream()
                .filter(f -> f.object().equalsIgnoreCase(object))
                .findFirst()
                .orElseThrow();
    }
}
