package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is forgotten of a memory, or of the message that ended it, does not stand in the ending either. */
class FoldDerivedEndingsTest extends FoldScene {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final String JOB = "I work as a nurse at the hospital";
    private static final String NOTICE = "I handed in my notice at the clinic, they had a cake for me";
    /** What the message tells by the same words: without it, it would not be kept as an ending, but as it is. */
    private static final Candidate CAKES = many("likes", "cakes").inWords("cakes", NOTICE);

    @Test
    void anEndingHasOnlyTheWordsThatToldIt() {
        fold.command(fold.said("a", NOON, many("note", JOB)));

        notice("b", "I handed in my notice at the clinic", CAKES);

        assertEquals("I handed in my notice at the clinic", ending().text());
    }

    @Test
    void itGoesWithWhatEnded() {
        fold.command(fold.said("a", NOON, many("note", JOB), many("likes", "tea")));
        notice("b", NOTICE, CAKES);

        fold.command(new FactForgetRequested(told(JOB).factId(), LATER));

        assertEquals(List.of("tea", "cakes"), objects());
    }

    @Test
    void itGoesWithTheSessionOfWhatEnded() {
        fold.command(extracted(fold.observation("a"), "one", NOON, List.of(many("note", JOB)), List.of()));
        notice("b", NOTICE, CAKES);

        fold.command(new SessionForgetRequested(new SessionId("one"), LATER));

        assertEquals(List.of("cakes"), objects());
    }

    @Test
    void whatNamesItsEndItselfStays() {
        fold.command(fold.said("a", NOON, many("hobby", "the choir")));
        Candidate quit = candidate(Kind.PREFERENCE, "hobby", "the choir", Cardinality.MANY, false, Effect.END)
                .inWords("the choir", "I quit the choir");
        fold.command(extracted(fold.observation("b"), "default", LATER, List.of(quit), List.of()));

        fold.command(new FactForgetRequested(
                fold.facts().values().stream()
                        .filter(fact -> !fact.negated())
                        .findFirst()
                        .orElseThrow()
                        .factId(),
                LATER));

        assertEquals("I quit the choir", ending().text());
    }

    @Test
    void itLosesTheWordsOfAnotherMemoryOfTheSameMessage() {
        fold.command(fold.said("a", NOON, many("note", JOB)));
        notice("b", NOTICE, CAKES);

        fold.command(new FactForgetRequested(told("cakes").factId(), LATER));

        assertEquals(JOB, ending().text());
        assertNull(ending().evidence().getFirst().quote());
    }

    @Test
    void itKeepsItsWordsWhenSomethingElseIsForgotten() {
        fold.command(fold.said("a", NOON, many("note", JOB), many("likes", "tea")));
        notice("b", NOTICE, CAKES);

        fold.command(new FactForgetRequested(told("tea").factId(), LATER));

        assertEquals(NOTICE, ending().text());
    }

    @Test
    void aMessageThatIsKeptAsItIsStaysWhenWhatItEndedIsForgottenAndIsAsSensitive() {
        fold.command(fold.said("a", NOON, many("note", JOB).sensitive(Sensitivity.HEALTH)));
        notice("b", NOTICE);

        fold.command(new FactForgetRequested(told(JOB).factId(), LATER));

        assertEquals(List.of(NOTICE), objects());
        assertEquals(Sensitivity.HEALTH, told(NOTICE).sensitivity());
    }

    @Test
    void itIsAsSensitiveAsWhatEnded() {
        fold.command(fold.said("a", NOON, many("note", JOB).sensitive(Sensitivity.HEALTH)));

        notice("b", NOTICE, CAKES);

        assertEquals(Sensitivity.HEALTH, ending().sensitivity());
    }

    private void notice(String name, String told, Candidate... beside) {
        Change change =
                new Change("me", 5, List.of(), List.of(), NOTICE, told, "en", List.of(), "rules:overtaken/implied");
        fold.command(extracted(
                fold.observation(name), "default", LATER, List.of(beside), List.of(), List.of(change), List.of()));
    }

    private List<String> objects() {
        return fold.facts().values().stream().map(Fact::object).toList();
    }

    private Fact ending() {
        return fold.facts().values().stream().filter(Fact::negated).findFirst().orElseThrow();
    }

    private Fact told(String object) {
        return fold.facts().values().stream()
                .filter(fact -> !fact.negated() && fact.object().equals(object))
                .findFirst()
                .orElseThrow();
    }
}
