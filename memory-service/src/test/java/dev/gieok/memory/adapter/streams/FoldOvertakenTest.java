package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change that is known only by the words it is told in ends what was told in them, and little else. */
class FoldOvertakenTest extends FoldScene {
    private static final Instant LATER = NOON.plusSeconds(60);
    /** Log odds that leave no doubt. */
    private static final double SURE = 5;

    private static final String KIDS = "two kids, Jaylen and Kiara. They come every other weekend";

    private static final String RULE = "rules:overtaken/implied";

    @Test
    void whatWasToldInAnotherFormOfAWordHoldsNoLonger() {
        fold.command(fold.said("a", NOON, many("note", "I do my invoices in Excel"), many("likes", "tea")));

        changed("b", "me", List.of("invoicing"));

        assertEquals(
                List.of(Verdict.UPDATE),
                fold.decided().decisions().stream().map(each -> each.decision()).toList());
        assertEquals(List.of("tea"), active());
    }

    @Test
    void aKoreanWordIsFoundWithItsParticles() {
        fold.command(fold.said("a", NOON, many("note", "복지관에서 서예를 배워"), many("likes", "녹차")));

        changed("b", "me", List.of("서예"));

        assertEquals(List.of("녹차"), active());
    }

    @Test
    void whatIsSoOfOthersStaysWhenSomethingOfThePersonIsMeant() {
        fold.command(fold.said("a", NOON, many("owns", "a red bicycle"), of("Tom", "owns", "a blue bicycle")));

        changed("b", "me", List.of("bicycle"));

        assertEquals(List.of("a blue bicycle"), active());
    }

    @Test
    void whatIsSoOfOthersIsMeantWhenNothingOfThePersonIs() {
        fold.command(fold.said("a", NOON, of("Tom", "owns", "a blue bicycle"), many("likes", "tea")));

        changed("b", "me", List.of("bicycle"));

        assertEquals(List.of("tea"), active());
    }

    @Test
    void ofSomebodyElseOnlyWhatNamesThemIsMeant() {
        fold.command(fold.said(
                "a", NOON, many("hobby", "a hiking club"), many("note", "father is in a hiking club with Tom")));

        changed("b", "father", List.of("hiking"), List.of("father", "dad"));

        assertEquals(List.of("a hiking club"), active());
    }

    @Test
    void ofManyThatShareAWordThoseWithMostWordsAreMeant() {
        fold.command(fold.said(
                "a",
                NOON,
                many("note", "the green lamp"),
                many("note", "the blue lamp"),
                many("note", "the old lamp in the hall"),
                many("note", "the small lamp")));

        changed("b", "me", List.of("lamp", "hall"));

        assertEquals(List.of("the green lamp", "the blue lamp", "the small lamp"), active());
    }

    @Test
    void whereManyShareAWordNoneIsMeant() {
        fold.command(fold.said(
                "a",
                NOON,
                many("likes", "lamp 1"),
                many("likes", "lamp 2"),
                many("likes", "lamp 3"),
                many("likes", "lamp 4")));

        changed("b", "me", List.of("lamp"));

        // What it may have ended nobody knows; that it was said is kept.
        assertEquals(List.of("lamp 1", "lamp 2", "lamp 3", "lamp 4", "lamp are no more"), active());
    }

    @Test
    void whatTheMessageSaysAgainStays() {
        fold.command(fold.said("a", NOON, many("likes", "chess"), many("note", "chess on Mondays")));

        changed("b", "me", List.of("chess"), many("likes", "chess"));

        assertEquals(List.of("chess"), active());
    }

    @Test
    void whoSomebodyIsDoesNotEndWithWhatTheSentenceTellsBeside() {
        Candidate husband = candidate(Kind.RELATION, "husband", "Karthik", Cardinality.ONE, false, Effect.ASSERT)
                .inWords("Karthik", "my husband Karthik is in Pune");
        fold.command(fold.said("a", NOON, husband, many("note", "my husband Karthik is in Pune")));

        changed("b", "me", List.of("Pune"));

        assertEquals(List.of("Karthik"), active());
    }

    @Test
    void aNoteOfSeveralThingsDoesNotEndWithOneOfThem() {
        Candidate kids = candidate(Kind.UNSORTED, "note", KIDS, Cardinality.MANY, false, Effect.ASSERT);
        fold.command(fold.said("a", NOON, kids));

        changed("b", "me", List.of("weekend"));

        assertEquals(KIDS, active().getFirst());
    }

    @Test
    void whatWasSaidLaterThanTheChangeStays() {
        fold.command(fold.said("a", LATER.plusSeconds(60), many("note", "invoices in Excel")));

        changed("b", "me", List.of("invoices"));

        assertEquals(List.of("invoices in Excel"), active());
    }

    @Test
    void theOnlyThingOfTheSamePartOfLifeIsMeantWhenNoWordNamesIt() {
        fold.command(fold.said("a", NOON, many("note", "I work as a nurse at the hospital"), many("likes", "chess")));

        told("b", "I handed in my notice at the clinic, they had a cake for me");

        assertEquals(List.of("chess"), active());
    }

    @Test
    void ofTwoThingsOfTheSamePartOfLifeNoneIsMeantByIt() {
        fold.command(fold.said(
                "a",
                NOON,
                many("note", "I work as a waiter at the Red Lion"),
                many("note", "I work as a waiter at the Blue Boar")));
        String notice = "I handed in my notice at the clinic, they had a cake for me";

        told("b", notice);

        // What it may have ended nobody knows; that it was said is kept.
        assertEquals(
                List.of("I work as a waiter at the Red Lion", "I work as a waiter at the Blue Boar", notice), active());
    }

    @Test
    void whatIsOfAnotherPartOfLifeStays() {
        fold.command(fold.said("a", NOON, many("note", "My cat is called Momo")));

        told("b", "I handed in my notice at the clinic, they had a cake for me");

        assertEquals(1, active().size());
    }

    /** A sure change that names nothing. */
    private void told(String name, String text) {
        changed(name, new Change("me", SURE, List.of(), List.of(), text, null, "en", List.of(), RULE));
    }

    private void changed(String name, String subject, List<String> words, Candidate... candidates) {
        changed(name, subject, words, List.of(), candidates);
    }

    private void changed(
            String name, String subject, List<String> words, List<String> called, Candidate... candidates) {
        List<Change.Named> named = words.stream()
                .map(word -> new Change.Named(List.of(word), SURE, false))
                .toList();
        boolean korean = words.stream().anyMatch(word -> word.matches("[가-힣]+"));
        String text = String.join(" and ", words) + (korean ? " 그만뒀어" : " are no more");
        String language = korean ? "ko" : "en";
        changed(name, new Change(subject, SURE, named, List.of(), text, null, language, called, RULE), candidates);
    }

    private void changed(String name, Change change, Candidate... candidates) {
        fold.command(extracted(
                fold.observation(name), "default", LATER, List.of(candidates), List.of(), List.of(change), List.of()));
    }

    private static Candidate of(String subject, String predicate, String object) {
        Candidate mine = many(predicate, object);
        return new Candidate(
                mine.kind(),
                subject,
                predicate,
                object,
                mine.text(),
                mine.language(),
                false,
                mine.effect(),
                mine.cardinality(),
                mine.importance(),
                mine.sensitivity(),
                null,
                null,
                mine.entities(),
                mine.rule());
    }

    /** What was told before and still holds. */
    private List<String> active() {
        return fold.facts().values().stream()
                .filter(fact -> fact.status() == FactStatus.ACTIVE && !fact.negated())
                .filter(fact -> fact.supersedes().isEmpty())
                .map(Fact::object)
                .toList();
    }
}
