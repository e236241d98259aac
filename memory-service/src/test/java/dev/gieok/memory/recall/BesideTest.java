package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.http.Signals;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.memory.TestFacts;
import dev.gieok.memory.TestMemory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A note is told in what its message said beside it: “Got a Vespa! Mint green, two wheels only. My sister is jealous, she
 * drives a Fiat”.
 */
class BesideTest {
    private static final Instant SAID = Instant.parse("2026-11-01T09:00:00Z");

    private TestFacts make;
    private ObservationId message;

    @BeforeEach
    void given() {
        TestMemory memory = new TestMemory();
        PersonId person = memory.person();
        make = new TestFacts(memory.persons, person);
        message = make.observation();
    }

    @Test
    void withWhatWasPlacedAndWithOtherNotesInTheirOrder() {
        Fact vespa = said("me", Kind.ATTRIBUTE, "owns", "Got a Vespa", 0);
        Fact green = note("me", "Mint green, two wheels only", 13);

        assertEquals("Got a Vespa. Mint green, two wheels only", told(green, vespa));
        assertEquals("Got a Vespa", told(vespa, green), "what was placed stands by itself");
    }

    @Test
    void whatLiesInAGapOfTheNoteIsToldThere() {
        Fact note = note("me", "Got a Vespa … she drives a Fiat", 0, 64);
        Fact between = said("me", Kind.ATTRIBUTE, "owns", "Mint green, two wheels only", 13);

        assertEquals("Got a Vespa. Mint green, two wheels only … she drives a Fiat", told(note, between));
        assertEquals("Got a Vespa … she drives a Fiat", told(note));
    }

    @Test
    void whatOverlapsIsToldOnce() {
        Fact note = note("me", "Mint green, two wheels", 13);
        Fact other = said("me", Kind.ATTRIBUTE, "owns", "two wheels only", 25);

        assertEquals("Mint green, two wheels only", told(note, other));
    }

    @Test
    void nothingIsLostWhereWordsOnlySeemToOverlap() {
        Fact note = note("me", "I traded the dodge in", 0);
        Fact other = said("me", Kind.ATTRIBUTE, "owns", "got a Kia", 18);

        assertEquals("I traded the dodge in got a Kia", told(note, other));
    }

    @Test
    void whatThePersonWroteStandsByItself() {
        Fact note = note("me", "Mint green, two wheels only", 13);
        Fact vespa = said("me", Kind.ATTRIBUTE, "owns", "Got a Vespa", 0);

        assertEquals("Mint, no: olive", told(TestFacts.said(note, 2, "Mint, no: olive"), vespa));
        assertEquals("Mint green, two wheels only", told(note, TestFacts.said(vespa, 2, "Got a Honda")));
    }

    @Test
    void whatWasKnownBeforeIsToldInTheWordsOfThisMessage() {
        Fact cat = at(make.observation(), said("me", Kind.RELATION, "pet", "I have a cat"), 0);
        Fact again = TestFacts.learntFrom(cat, cat.evidence().getFirst(), evidence(message, "We got another cat", 0));
        Fact note = note("me", "that makes two", 20);

        assertEquals("We got another cat. that makes two", told(note, again));
    }

    @Test
    void whatHasGapsIsToldWithWhatFillsThemAndNoMore() {
        Fact day = said("me", Kind.EVENT, "event", "Passed the test … my mother-in-law chose it", 0, 40);
        Fact name = said("me", Kind.ATTRIBUTE, "name", "I'm Lee Na-young", 20);
        Fact after = said("me", Kind.ATTRIBUTE, "works-at", "I work at a mill", 70);

        assertEquals("Passed the test … I'm Lee Na-young … my mother-in-law chose it", told(day, name, after));
    }

    @Test
    void notWithWhatIsFarOffOrOfSomebodyElseOrOfAnotherMessage() {
        Fact note = note("partner", "Got a Vespa", 0);
        Fact far = said("partner", Kind.ATTRIBUTE, "owns", "a Fiat", 75);
        Fact theirs = said("sister", Kind.ATTRIBUTE, "owns", "Mint green, two wheels only", 13);
        Fact other = at(make.observation(), note("partner", "Mint green", 13), 13);

        assertEquals("Got a Vespa", told(note, far, theirs, other));
    }

    @Test
    void notWithWhatIsToBeDoneOrNeedsCareOrIsOver() {
        Fact note = note("me", "Got a Vespa", 0);
        Fact order = said("me", Kind.INSTRUCTION, "style", "Mint green, two wheels only", 13);
        Fact green = said("me", Kind.ATTRIBUTE, "owns", "Mint green, two wheels only", 13);
        Fact over = TestFacts.closed(green, SAID, SAID.plusSeconds(1));
        Fact care = TestFacts.sensitive(green, Sensitivity.HEALTH);

        assertEquals("Got a Vespa. Mint green, two wheels only", told(note, green));
        assertEquals("Got a Vespa", told(note, order));
        assertEquals("Got a Vespa", told(note, over));
        assertEquals("Got a Vespa", told(note, care));
        assertEquals("Got a Vespa", told(TestFacts.sensitive(note, Sensitivity.HEALTH), green));
    }

    @Test
    void ofALongMessageWhatIsNearest() {
        String one = "x".repeat(115);
        Fact note = note("me", one, 230);

        assertEquals(
                one + " " + one,
                told(
                        note,
                        said("me", Kind.HABIT, "habit", one, 114),
                        said("me", Kind.HABIT, "habit", "y".repeat(110), 0)));
    }

    @Test
    void whatIsNotInTheWordsOfTheMessageStandsByItself() {
        Fact note = note("me", "Mint green, two wheels only", 13);
        Fact vespa = said("me", Kind.ATTRIBUTE, "owns", "Got a Vespa", 0);
        Fact unplaced = said("me", Kind.ATTRIBUTE, "owns", "Got a Vespa");

        assertEquals("Mint green, two wheels only", told(note, unplaced));
        assertEquals("Got a Vespa. Mint green, two wheels only", told(note, vespa, unplaced));
    }

    @Test
    void whatWouldComeAgainStandsByItself() {
        List<Found> found =
                List.of(found(note("me", "Got a Vespa", 0)), found(note("me", "Mint green, two wheels only", 13)));
        Beside beside = Beside.of(found);

        List<Ranking.Ranked> ranked = beside.told().stream()
                .map(hit -> new Ranking.Ranked(hit.fact(), 1, new Signals(0, 0, 0, 0, 0, 0), null))
                .toList();

        assertEquals(
                List.of("Got a Vespa. Mint green, two wheels only", "Mint green, two wheels only"),
                beside.once(ranked).stream().map(hit -> hit.fact().text()).toList());
    }

    private Fact note(String subject, String words, Integer... at) {
        return said(subject, Kind.UNSORTED, "note", words, at);
    }

    private Fact said(String subject, Kind kind, String predicate, String words, Integer... at) {
        return at(message, make.about(subject, kind, predicate, words, words), at);
    }

    private static Fact at(ObservationId message, Fact fact, Integer... at) {
        return TestFacts.learntFrom(fact, evidence(message, fact.text(), at));
    }

    private static Evidence evidence(ObservationId message, String quote, Integer... at) {
        return new Evidence(
                message, quote, SAID, "gateway", null, Trust.PERSON, null, at.length == 0 ? null : Arrays.asList(at));
    }

    private static String told(Fact fact, Fact... others) {
        List<Found> found = Stream.concat(Stream.of(fact), Arrays.stream(others))
                .map(BesideTest::found)
                .toList();
        return Beside.of(found).told().getFirst().fact().text();
    }

    private static Found found(Fact fact) {
        return new Found(fact, 0, 0, 0, 0, 0, "");
    }
}
