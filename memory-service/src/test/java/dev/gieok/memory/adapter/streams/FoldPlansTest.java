package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** “From January I work at Siemens”: what begins later leaves what is so its time until then. */
class FoldPlansTest extends FoldScene {
    private static final Instant JANUARY = NOON.plus(Duration.ofDays(40));
    private static final Instant FEBRUARY = JANUARY.plus(Duration.ofDays(31));

    @Test
    void whatHoldsNowHoldsUntilThePlanBegins() {
        works("a", "Bosch", NOON, null);
        works("b", "Siemens", NOON.plusSeconds(60), JANUARY);

        assertHolds("Bosch", NOON, JANUARY);
        assertHolds("Siemens", JANUARY, null);
        assertEquals(List.of(fact("Bosch").factId()), fact("Siemens").supersedes());
    }

    @Test
    void anAppointmentThatIsMovedAfterItsDayTakesThePlaceOfThatDay() {
        fold.command(fold.said("a", NOON, dentist("Dentist the 3rd", JANUARY)));
        Candidate ending = new Closing("me", List.of(), List.of(), "moved", "en", List.of(), "rules:moved/implied")
                .ending("plan", "dentist");

        fold.command(fold.said("b", FEBRUARY, ending, dentist("the 12th", FEBRUARY.plus(Duration.ofDays(9)))));

        assertEquals(FactStatus.SUPERSEDED, fact("Dentist the 3rd").status());
        assertEquals(FactStatus.ACTIVE, fact("the 12th").status());
    }

    private static Candidate dentist(String object, Instant day) {
        return new Candidate(
                Kind.EVENT,
                "me",
                "plan",
                object,
                object,
                "en",
                false,
                Effect.ASSERT,
                Cardinality.MANY,
                0.7,
                Sensitivity.NORMAL,
                day,
                day.plus(Duration.ofDays(1)),
                List.of(),
                "test");
    }

    @Test
    void whatIsToldOfNowStandsBesideThePlan() {
        works("a", "Siemens", NOON, JANUARY);
        works("b", "Bosch", NOON.plusSeconds(60), null);
        works("c", "Zeiss", NOON.plusSeconds(120), null);

        assertHolds("Zeiss", NOON.plusSeconds(120), JANUARY);
        assertHolds("Siemens", JANUARY, null);
        assertEquals(FactStatus.SUPERSEDED, fact("Bosch").status());
        assertEquals(NOON.plusSeconds(120), fact("Bosch").validTo());
    }

    @Test
    void whatWasDatedAheadOfItsTimeLeavesTheTimeUntilThenToWhatIsToldOfIt() {
        fold.command(TestCandidates.dated(fold.observation("a"), FEBRUARY, NOON, List.of(one("works-at", "Siemens"))));
        works("b", "Bosch", NOON.plusSeconds(60), null);

        assertHolds("Bosch", NOON.plusSeconds(60), FEBRUARY);
    }

    @Test
    void aPlanThatChangesIsReplacedAndOneThatIsPastIsNoPlan() {
        works("a", "Bosch", NOON, null);
        works("b", "Siemens", NOON.plusSeconds(60), JANUARY);
        works("c", "Zeiss", NOON.plusSeconds(120), JANUARY);
        assertEquals(FactStatus.SUPERSEDED, fact("Siemens").status());
        assertHolds("Bosch", NOON, JANUARY);

        works("d", "Leica", FEBRUARY, null);
        assertHolds("Leica", FEBRUARY, null);
        assertEquals(FEBRUARY, fact("Zeiss").validTo());
        assertEquals(JANUARY, fact("Bosch").validTo(), "it was over before");
        assertEquals(FactStatus.SUPERSEDED, fact("Bosch").status());
    }

    @Test
    void whatIsToldOfNowGoesOnAfterAPlanThatPasses() {
        works("a", "Siemens", NOON, JANUARY, FEBRUARY);
        works("b", "Bosch", NOON.plusSeconds(60), null);

        assertHolds("Bosch", NOON.plusSeconds(60), null);
        assertHolds("Siemens", JANUARY, FEBRUARY);
    }

    @Test
    void whoComesBackIsThereAgain() {
        works("a", "Bosch", NOON, null);
        works("b", "Siemens", NOON.plusSeconds(60), JANUARY);
        works("c", "Bosch", FEBRUARY, null);

        List<Fact> bosch = fold.facts().values().stream()
                .filter(fact -> fact.object().equals("Bosch"))
                .toList();
        assertEquals(JANUARY, bosch.getFirst().validTo());
        assertEquals(FEBRUARY, bosch.getLast().validFrom());
        assertNull(bosch.getLast().validTo());
        assertEquals(FactStatus.SUPERSEDED, fact("Siemens").status());
    }

    private void assertHolds(String object, Instant from, @Nullable Instant to) {
        Fact fact = fact(object);
        assertEquals(FactStatus.ACTIVE, fact.status());
        assertEquals(from, fact.validFrom());
        assertEquals(to, fact.validTo());
    }

    private void works(String name, String at, Instant when, @Nullable Instant from) {
        works(name, at, when, from, null);
    }

    private void works(String name, String at, Instant when, @Nullable Instant from, @Nullable Instant to) {
        Candidate now = one("works-at", at);
        fold.command(fold.said(
                name,
                when,
                new Candidate(
                        now.kind(),
                        now.subject(),
                        now.predicate(),
                        now.object(),
                        now.text(),
                        now.language(),
                        now.negated(),
                        now.effect(),
                        now.cardinality(),
                        now.importance(),
                        now.sensitivity(),
                        from,
                        to,
                        now.entities(),
                        now.rule())));
    }
}
