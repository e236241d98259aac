package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.ended;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a message says to be so now is kept beside what it ended, also where no rule knows what it says. */
class FoldNewsTest extends NewsScene {
    @Test
    void theMessageTakesThePlaceOfWhatItEndedWhereNothingElseKeepsIt() {
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital")));

        say(List.of(), List.of(change(NOTICE)));

        assertEquals(
                List.of(Verdict.UPDATE),
                fold.decided().decisions().stream().map(each -> each.decision()).toList());
        assertEquals(List.of(NOTICE), soNow());
    }

    @Test
    void theMessageDoesSoBesideWhatElseIsKeptOfIt() {
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital")));

        say(List.of(many("likes", "cake").inWords("cake", "they had a cake for me")), List.of(change(NOTICE)));

        assertEquals(Set.of("I handed in my notice at the clinic", "cake"), Set.copyOf(soNow()));
        assertEquals(List.of(), ending());
    }

    @Test
    void aFactOfTheMessageDoesSoWhereItLikelyTakesThePlaceItselfAndWhatItLeavesUntoldIsKept() {
        String now = "I drink my coffee black, and after a month it stopped tasting like punishment";
        String before = "I take my coffee with two sugars, sorry to my teeth";
        fold.command(fold.said("a", NOON, many("note", before).inWords(before, before)));

        say(
                List.of(many("drinks", "black coffee").inWords("black coffee", now)),
                List.of(change("Sugar is banned by order of my hygienist")));

        assertEquals(Set.of("black coffee", "Sugar is banned by order of my hygienist"), Set.copyOf(soNow()));
        assertEquals(List.of(before), ending());
    }

    @Test
    void aFactHasAnEndingAndTheMessageIsKeptBesideIt() {
        fold.command(
                fold.said("a", NOON, many("works-as", "nurse").inWords("nurse", "I work as a nurse at the hospital")));

        say(List.of(), List.of(change(NOTICE)));

        assertEquals(List.of(NOTICE), soNow());
        assertEquals(List.of("nurse"), ending());
    }

    @Test
    void whatTheMessageEndsInItsOwnWordsIsEndedByThemAlone() {
        fold.command(fold.said("a", NOON, many("smokes", "smoking").inWords("smoking", "I smoke about a pack a day")));

        say(
                List.of(ended("smokes", "").inWords("", "I quit smoking")),
                List.of(change("I quit smoking, it's been two weeks")));

        assertEquals(
                List.of("I quit smoking"),
                fold.facts().values().stream()
                        .filter(Fact::negated)
                        .map(Fact::text)
                        .toList());
        assertEquals(List.of(), soNow());
    }

    @Test
    void whatEndsAFactAndANoteInTheSameWordsIsToldOnce() {
        String job = "I work as a nurse at the hospital";
        fold.command(fold.said("a", NOON, many("works-as", "nurse").inWords("nurse", job), note(job, "en")));

        say(List.of(), List.of(change(NOTICE)));

        assertEquals(List.of(NOTICE), soNow());
        assertEquals(
                List.of(1),
                fold.facts().values().stream()
                        .filter(fact -> fact.object().equals(NOTICE))
                        .map(Fact::mentions)
                        .toList());
    }

    @Test
    void aFactDoesSoWhereTheRestOnlySaysThatSomethingIsOver() {
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital")));

        say(
                List.of(many("wants", "a novel").inWords("a novel", "I'm aiming to write a novel")),
                List.of(change("I quit the hospital")));

        assertEquals(List.of("a novel"), soNow());
        assertEquals(List.of("I work as a nurse at the hospital"), ending());
    }

    @Test
    void theNotesOfItBecomeOne() {
        String over = "I handed in my notice at the clinic";
        String now = "they had a cake for me";
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital")));
        Change change = new Change(
                "me",
                SURE,
                List.of(),
                List.of(),
                over + " and " + now + ". What should I read?",
                over,
                "en",
                List.of(),
                "rules:overtaken/implied");

        say(List.of(note(now, "en")), List.of(change));

        assertEquals(List.of(over + " and " + now), soNow());
        assertEquals(List.of(), ending());
    }

    @Test
    void theNoteThatIsMadeOfItDoesSoItself() {
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital")));

        say(List.of(NOTE), List.of(change(NOTICE)));

        assertEquals(
                List.of(Verdict.UPDATE),
                fold.decided().decisions().stream().map(each -> each.decision()).toList());
        assertEquals(List.of(NOTICE), soNow());
        assertEquals(List.of(), ending());
    }

    @Test
    void aFactHasAnEndingBesideIt() {
        fold.command(
                fold.said("a", NOON, many("works-as", "nurse").inWords("nurse", "I work as a nurse at the hospital")));

        say(List.of(NOTE), List.of(change(NOTICE)));

        assertEquals(List.of(NOTICE), soNow());
        assertEquals(List.of("nurse"), ending());
    }

    @Test
    void anEndingIsNoNews() {
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital")));
        Candidate over = candidate(Kind.ATTRIBUTE, "works-as", "", Cardinality.ONE, false, Effect.END);

        say(List.of(over), List.of(change(NOTICE)));

        assertEquals(List.of(NOTICE), soNow());
    }

    @Test
    void whatFollowsFromAMessageEndsNothingThatItSaysItself() {
        String swapped = "I swapped bridge for water aerobics";
        fold.command(fold.said("a", NOON, many("note", "bridge")));
        Candidate over = new Candidate(
                Kind.UNSORTED,
                "me",
                "note",
                "bridge",
                swapped,
                "en",
                false,
                Effect.END,
                Cardinality.MANY,
                0.3,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(),
                "rules:instead-of/implied");

        say(List.of(many("note", swapped), over), List.of());

        assertEquals(List.of(swapped), soNow());
    }

    @Test
    void theOnlyOneOfAKindIsInDoubtOnceAnotherIsTold() {
        fold.command(fold.said("a", NOON, many("note", "I run Windows at home"), many("likes", "tea")));

        say(List.of(many("note", "running Arch on everything")), List.of());

        assertEquals(List.of("I run Windows at home"), doubted());
    }

    @Test
    void ofTwoOfAKindNoneIsInDoubtForAThird() {
        fold.command(
                fold.said("a", NOON, many("note", "I run Windows at home"), many("note", "my server runs Debian")));

        say(List.of(many("note", "running Arch on everything")), List.of());

        assertEquals(List.of(), doubted());
    }

    private List<String> ending() {
        return fold.facts().values().stream()
                .filter(Fact::negated)
                .map(Fact::object)
                .toList();
    }

    private List<String> doubted() {
        return fold.facts().values().stream()
                .filter(fact -> fact.doubtedBy() != null)
                .map(Fact::object)
                .toList();
    }
}
