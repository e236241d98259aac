package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.about;
import static dev.gieok.memory.adapter.streams.TestCandidates.ended;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where values meet: found by the thing they are about, however it is spelt, and also after it was corrected by hand. */
class FoldSlotsTest extends FoldScene {
    @Test
    void theSameThingIsFoundAmongManyHoweverItIsSpelt() {
        for (int i = 0; i < 50; i++) {
            fold.command(fold.said("other" + i, NOON, many("likes", "thing " + i)));
        }
        fold.command(fold.said("first", NOON, many("likes", "the Walnut")));
        fold.logged();
        fold.command(fold.said("again", NOON.plusSeconds(9), many("likes", "walnuts")));

        assertEquals(Verdict.REINFORCE, fold.decided().decisions().getFirst().decision());
    }

    @Test
    void soManyTakeThePlaceOfSoManyOthers() {
        fold.command(fold.said("two", NOON, many("pet", "cats").inWords("cats", "I have two cats")));
        fold.command(
                fold.said("again", NOON.plusSeconds(5), many("pet", "cats").inWords("cats", "my two cats are lazy")));
        fold.command(
                fold.said("three", NOON.plusSeconds(9), many("pet", "cats").inWords("cats", "I have three cats now")));

        assertEquals(
                List.of(FactStatus.SUPERSEDED, FactStatus.ACTIVE),
                fold.facts().values().stream().map(Fact::status).toList());
        assertEquals(
                List.of(2, 1),
                fold.facts().values().stream().map(Fact::mentions).toList());
    }

    @Test
    void anEndingFindsAThingThatItNamesInPart() {
        fold.command(fold.said("have", NOON, many("uses", "Android phone"), many("uses", "fountain pen")));
        fold.command(fold.said("sold", NOON.plusSeconds(9), ended("uses", "Android")));

        assertEquals(FactStatus.SUPERSEDED, fact("Android phone").status());
        assertEquals(FactStatus.ACTIVE, fact("fountain pen").status());
    }

    @Test
    void aFactThatWasCorrectedIsFoundByItsNewObjectAndNoLongerByItsOld() {
        fold.command(fold.said("typo", NOON, many("likes", "Chopan")));
        Fact typo = fact("Chopan");
        fold.command(new FactEdited(
                typo.factId(),
                typo.version(),
                "I like Chopin",
                "Chopin",
                null,
                null,
                null,
                false,
                NOON.plusSeconds(1)));
        fold.logged();

        fold.command(fold.said("again", NOON.plusSeconds(9), many("likes", "Chopin")));
        assertEquals(Verdict.REINFORCE, fold.decided().decisions().getFirst().decision());
        fold.command(fold.said("another", NOON.plusSeconds(10), many("likes", "Chopan")));
        assertEquals(Verdict.RETAIN, fold.decided().decisions().getFirst().decision());
    }

    @Test
    void aCorrectedFactIsAboutItsNewObject() {
        fold.command(fold.said("typo", NOON, about("Mina", "lives-in", "Busan")));
        Fact typo = fact("Busan");
        fold.command(new FactEdited(
                typo.factId(),
                typo.version(),
                "Mina lives in Incheon",
                "Incheon",
                null,
                null,
                null,
                false,
                NOON.plusSeconds(1)));

        assertEquals(List.of("Mina", "Incheon"), fact("Incheon").entities());
    }

    @Test
    void whatWasOnItsWayWhenItsSessionWasForgottenTeachesNothing() {
        ObservationId id = fold.observation("late");
        SessionId session = new SessionId("trip");
        fold.send(
                Topic.GATEWAY_OBSERVATIONS,
                new ObservationAccepted(
                        id, "I love Jeju", null, NOON, NOON, session, "gateway", null, Retention.AUTO, Trust.PERSON),
                NOON);
        fold.command(new SessionForgetRequested(session, NOON.plusSeconds(1)));
        fold.logged();
        fold.command(extracted(id, "trip", NOON, List.of(many("likes", "Jeju")), List.of()));

        assertTrue(fold.logged().isEmpty());
        assertEquals(1, fold.books().erased());
        assertTrue(fold.facts().isEmpty());
    }
}
