package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactRestored;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may have ended stays, and says after which message nobody is sure of it any more. */
class FoldDoubtTest extends FoldScene {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final String JOB = "I work as a nurse at the hospital";
    private static final String NEWS = "The clinic took me on as a nurse";
    /** Log odds: rather no change, but for what it says of a job. */
    private static final double UNSURE = -1.5;

    /** Likelier than most to say that the job is another, and yet hardly so. */
    private static final String TRIAL = "I had a trial day at the clinic as a nurse";

    @BeforeEach
    void tellWhatHolds() {
        fold.command(fold.said("a", NOON, many("works-as", JOB), many("likes", "tea")));
    }

    @Test
    void itStaysAndTheDecisionSaysSo() {
        told("b", LATER, many("note", NEWS));

        Decision decision = fold.decided().decisions().getFirst();
        assertEquals(Verdict.RETAIN, decision.decision());
        assertTrue(decision.reason().contains("in doubt"), decision::reason);
        Fact job = fact(JOB);
        assertEquals(FactStatus.ACTIVE, job.status());
        assertEquals(fold.observation("b"), job.doubtedBy());
        assertEquals(2, job.version());
        assertNull(fact("tea").doubtedBy());
    }

    @Test
    void whatIsTooUnlikelyForThatIsOnlyKnownToBeLater() {
        told("b", LATER, news(TRIAL, UNSURE), many("note", TRIAL));

        assertNull(fact(JOB).doubtedBy());
        assertEquals(1, fact(JOB).version());
        assertEquals(List.of(fact(JOB).factId()), fact(TRIAL).maySupersede());
    }

    @Test
    void aSurerChangeEndsIt() {
        told("b", LATER, news(NEWS, 5), many("note", NEWS));

        assertEquals(FactStatus.SUPERSEDED, fact(JOB).status());
    }

    @Test
    void whoSaysItAgainIsSure() {
        told("b", LATER, many("note", NEWS));
        fold.command(fold.said("c", LATER.plusSeconds(60), many("works-as", JOB)));

        assertNull(fact(JOB).doubtedBy());
        assertEquals(2, fact(JOB).mentions());
    }

    @Test
    void whoRestoresItIsSure() {
        told("b", LATER, many("note", NEWS));
        fold.command(new FactRestored(fact(JOB).factId(), LATER.plusSeconds(60)));

        assertNull(fact(JOB).doubtedBy());
        assertEquals(FactStatus.ACTIVE, fact(JOB).status());
        assertEquals(FactStatus.ACTIVE, fact(NEWS).status());
    }

    @Test
    void whoChangesItHasLookedAtIt() {
        told("b", LATER, many("note", NEWS));
        Fact job = fact(JOB);
        fold.command(new FactEdited(job.factId(), job.version(), "I am a nurse", null, null, null, null, false, LATER));

        assertNull(fact(JOB).doubtedBy());
    }

    @Test
    void itIsSureAgainOnceWhatSpeaksAgainstItIsForgotten() {
        told("b", LATER, many("note", NEWS));
        fold.command(new FactForgetRequested(fact("tea").factId(), LATER));
        assertEquals(fold.observation("b"), fact(JOB).doubtedBy());

        fold.command(new FactForgetRequested(fact(NEWS).factId(), LATER));

        assertNull(fact(JOB).doubtedBy());
    }

    @Test
    void nothingIsInDoubtWhereTheMessageSaysWhatChanged() {
        fold.command(fold.said("home", NOON, one("lives-in", "Busan")));

        told("b", LATER, one("lives-in", "Seoul"), many("note", NEWS));

        assertNull(fact(JOB).doubtedBy());
    }

    @Test
    void theOnlyOneOfItsKindIsInDoubtOnceAnotherIsSoNow() {
        fold.command(fold.said("c", NOON, many("drinks", "coffee").inWords("coffee", "I drink coffee")));
        fold.command(fold.said("d", LATER, many("drinks", "tea").inWords("tea", "I drink tea now")));
        assertEquals(fold.observation("d"), fact("coffee").doubtedBy());

        fold.command(
                fold.said("e", LATER.plusSeconds(60), many("drinks", "milk").inWords("milk", "I drink milk now")));
        assertNull(drink("tea").doubtedBy(), "of two nobody knows which");
    }

    /** Nothing that a rule found, and yet something that is kept. */
    @Test
    void whatIsAskedAgainAndAgainMayDoubtToo() {
        Passage request = new Passage("request", "en").asking(TestRequests.IN_THREE_POINTS);
        for (int day = 1; day <= 3; day++) {
            Instant when = NOON.plus(Duration.ofDays(day));
            fold.command(extracted(
                    fold.observation("r" + day),
                    "s" + day,
                    when,
                    List.of(),
                    List.of(),
                    List.of(news(NEWS, UNSURE)),
                    List.of(request)));
        }

        assertEquals(0, fold.deadLetters());
        assertEquals(fold.observation("r3"), fact(JOB).doubtedBy());
    }

    @Test
    void whatOthersSayDoubtsNothing() {
        fold.command(fold.said("c", NOON, many("drinks", "coffee").inWords("coffee", "I drink coffee")));
        fold.command(TestRequests.from(
                fold.said("d", LATER, many("drinks", "tea").inWords("tea", "I drink tea now")), null, Trust.SOURCE));

        assertNull(fact("coffee").doubtedBy());
    }

    @Test
    void besideIsNotInstead() {
        fold.command(fold.said("c", NOON, many("drinks", "coffee").inWords("coffee", "I drink coffee")));
        fold.command(fold.said("d", LATER, many("drinks", "tea").inWords("tea", "I drink tea")));

        assertNull(fact("coffee").doubtedBy());
    }

    @Test
    void norByWhatWasSaidEarlierOrTaughtNothing() {
        told("b", NOON.minusSeconds(60), many("note", NEWS));
        told("c", LATER);

        assertNull(fact(JOB).doubtedBy());
    }

    private Fact drink(String object) {
        return fold.facts().values().stream()
                .filter(fact ->
                        fact.predicate().equals("drinks") && fact.object().equals(object))
                .findFirst()
                .orElseThrow();
    }

    private void told(String name, Instant when, Candidate... candidates) {
        told(name, when, news(NEWS, UNSURE), candidates);
    }

    private void told(String name, Instant when, Change change, Candidate... candidates) {
        fold.command(extracted(
                fold.observation(name), "default", when, List.of(candidates), List.of(), List.of(change), List.of()));
    }

    private static Change news(String text, double likelihood) {
        return new Change(
                "me", likelihood, List.of(), List.of(), text, null, "en", List.of(), "rules:overtaken/implied");
    }
}
