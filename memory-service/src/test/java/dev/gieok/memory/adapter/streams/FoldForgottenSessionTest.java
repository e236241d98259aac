package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.platform.event.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was told in a forgotten session and elsewhere, too, is told in the words of the others alone, in all its history. */
class FoldForgottenSessionTest extends FoldScene {
    private static final Instant LATER = NOON.plus(Duration.ofDays(1));
    private static final Instant LAST = NOON.plus(Duration.ofDays(9));

    @Test
    void noVersionHoldsItsWords() throws Exception {
        tell("a", "gone", NOON, tea("Ulrike says my tea is the best"));
        tell("b", "gone", NOON.plusSeconds(1), tea("Tea, as Ulrike makes it"));
        tell("c", "kept", LATER, tea("I like tea"));
        tell("d", "gone", LATER, tea("Ulrike and tea"));

        forget("gone");

        String log = EventJson.mapper().writeValueAsString(fold.versions());
        assertFalse(log.contains("Ulrike"), log);
        assertEquals("I like tea", fact("tea").text());
        assertEquals(1, fact("tea").mentions());
    }

    /** What was said too often for all of it to stand beside the fact stood there once. */
    @Test
    void noVersionHoldsItsWordsWhereTheLatestDoesNot() throws Exception {
        tell("a", "kept", NOON, tea("I like tea"));
        tell("b", "gone", NOON, tea("Tea, as Ulrike makes it"));
        for (int i = 0; i < 20; i++) {
            tell("c" + i, "kept", NOON.plusSeconds(i), tea("I like tea"));
        }
        List<Evidence> known = fact("tea").evidence();

        forget("gone");

        String log = EventJson.mapper().writeValueAsString(fold.versions());
        assertFalse(log.contains("Ulrike"), log);
        assertEquals("I like tea", fact("tea").text());
        assertEquals(known, fact("tea").evidence());
    }

    @Test
    void whatTheSessionNeverSaidKeepsItsHistory() {
        tell("a", "kept", NOON, tea("I like tea"));
        tell("b", "kept", NOON, tea("I like tea"));
        tell("c", "gone", NOON, many("likes", "rain"));

        forget("gone");

        assertEquals(2, fold.versions().size());
    }

    @Test
    void itIsKnownSinceTheOthersSaidIt() {
        tell("a", "gone", NOON, tea("Tea it is"));
        tell("b", "kept", LATER, tea("I like tea"));
        tell("c", "gone", LATER.plusSeconds(1), many("likes", "rain"));
        tell("d", "kept", LATER.plusSeconds(2), many("likes", "rain"));
        tell("e", "kept", NOON, many("likes", "fog"));
        tell("f", "gone", LATER, many("likes", "fog"));

        forget("gone");

        assertEquals(
                List.of(NOON, LATER, LATER.plusSeconds(2)),
                fold.versions().stream().map(FactVersioned::at).sorted().toList());
    }

    @Test
    void whatIsHistoryWasBelievedUntilThen() {
        tell("a", "kept", NOON, one("lives-in", "Busan"));
        tell("b", "gone", NOON.plusSeconds(1), one("lives-in", "Busan"));
        tell("c", "kept", LATER, one("lives-in", "Seoul"));

        forget("gone");

        List<FactVersioned> busan = fold.versions().stream()
                .filter(each -> each.fact().object().equals("Busan"))
                .toList();
        assertEquals(List.of(NOON, LATER), busan.stream().map(FactVersioned::at).toList());
        Fact held = busan.getFirst().fact();
        assertEquals(FactStatus.ACTIVE, held.status());
        assertNull(held.validTo());
        Fact closed = busan.getLast().fact();
        assertEquals(FactStatus.SUPERSEDED, closed.status());
        assertEquals(LATER, closed.validTo());
        assertEquals(List.of("Seoul"), active());
    }

    @Test
    void whatThePersonWroteOverItStays() {
        tell("a", "gone", NOON, tea("Tea it is"));
        tell("b", "kept", LATER, tea("I like tea"));
        fold.command(
                new FactEdited(fact("tea").factId(), 2, "I like tea with milk", "tea", null, null, null, false, LATER));

        forget("gone");

        assertEquals("I like tea with milk", fact("tea").text());
    }

    @Test
    void whoWasNamedOnlyThereIsNamedNoMore() {
        tell("a", "gone", NOON, with(List.of("tea", "Ulrike"), tea("Tea with Ulrike")));
        tell("b", "kept", LATER, tea("I like tea"));

        forget("gone");

        assertEquals(List.of("tea"), fact("tea").entities());
    }

    @Test
    void whatItSaidBeforeLeavesNoMarkAndAllOfItCanBeForgotten() {
        tell("a", "gone", NOON, tea("Tea it is"));
        tell("b", "kept", LATER, tea("I like tea"));
        forget("gone");
        assertEquals("{}", LedgerOf.marks(fold.store()).toString());

        fold.command(new FactForgetRequested(fact("tea").factId(), LAST));

        assertTrue(fold.versions().isEmpty());
    }

    /** The first time it stood beside the fact is long ago. */
    @Test
    void norDoesWhatItSaidTwice() {
        tell("a", "kept", NOON, tea("I like tea"));
        tell("b", "gone", NOON, tea("Tea it is"));
        for (int i = 0; i < 20; i++) {
            tell("c" + i, "kept", NOON.plusSeconds(i), tea("I like tea"));
        }
        tell("d", "gone", LATER, tea("Tea it is"));

        forget("gone");

        assertEquals("{}", LedgerOf.marks(fold.store()).toString());
    }

    private List<String> active() {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE)
                .map(Fact::object)
                .toList();
    }

    private void tell(String name, String session, Instant when, Candidate candidate) {
        fold.command(extracted(fold.observation(name), session, when, List.of(candidate), List.of()));
    }

    private void forget(String session) {
        fold.command(new SessionForgetRequested(new SessionId(session), LAST));
    }

    private static Candidate tea(String text) {
        return many("likes", "tea").inWords("tea", text);
    }

    private static Candidate with(List<String> entities, Candidate c) {
        return new Candidate(
                c.kind(),
                c.subject(),
                c.predicate(),
                c.object(),
                c.text(),
                c.language(),
                c.negated(),
                c.effect(),
                c.cardinality(),
                c.importance(),
                c.sensitivity(),
                c.validFrom(),
                c.validTo(),
                entities,
                c.rule());
    }
}
