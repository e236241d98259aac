package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.about;
import static dev.gieok.memory.adapter.streams.TestCandidates.ended;
import static dev.gieok.memory.adapter.streams.TestCandidates.extracted;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static dev.gieok.memory.adapter.streams.TestCandidates.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was forgotten is not learnt again from anybody else. */
class FoldForgottenTest extends ForgottenScene {
    private static final SessionId GONE = new SessionId("gone");

    @Test
    void anotherSystemThatSaysItAgainTeachesNothing() {
        fold.command(told("a", CRM, NOON, many("works-at", "Quexlidor")));
        forget("Quexlidor");

        fold.command(told("b", CRM, LATER, many("works-at", "quexlidor")));
        fold.command(told("c", "urn:other", LATER, inWords("I am employed there", "works-at", "the Quexlidor")));
        fold.command(told("d", CRM, LATER, inWords("Works-at: QUEXLIDOR!", "employer", "somebody")));

        assertTrue(fold.facts().isEmpty());
        assertEquals(Verdict.DISCARD, decision().decision());
        assertEquals(
                "You had it forgotten, and only you can say it anew.",
                decision().reason());
        assertTrue(fold.books().balanced());
    }

    @Test
    void theReasonIsInTheLanguageOfThePerson() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");

        fold.command(told("b", CRM, LATER, korean(many("likes", "tea"))));

        assertEquals("잊어 달라고 하신 일이라, 직접 다시 말씀하실 때만 기억해요.", decision().reason());
    }

    @Test
    void whatItSaidBeforeGoesWithTheMemory() {
        fold.command(told("b", CRM, NOON, many("likes", "tea")));
        fold.command(told("a", "urn:other", NOON, inWords("Tea is a favourite", "likes", "tea")));

        forget("tea");
        fold.command(told("c", CRM, LATER, inWords("Tea is a favourite", "favourite", "drinks")));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void whatElseIsSaidIsLearnt() {
        fold.command(told("a", CRM, NOON, one("lives-in", "Busan"), many("likes", "tea")));
        forget("Busan");

        fold.command(told(
                "b", CRM, LATER, one("lives-in", "Seoul"), about("sister", "lives-in", "Busan"), many("likes", "tea")));

        assertEquals(
                List.of("tea", "Seoul", "Busan"),
                fold.facts().values().stream().map(Fact::object).toList());
        assertEquals(2, fact("tea").mentions());
    }

    @Test
    void thatItEndedSaysThatItWas() {
        fold.command(fold.said("a", NOON, many("works-at", "Quexlidor")));
        forget("Quexlidor");

        fold.command(told("b", CRM, LATER, ended("works-at", "Quexlidor")));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void anEventOfAnotherDayIsAnother() {
        fold.command(told("a", CRM, NOON, visit("2026-12-01T00:00:00Z", "Dentist on 1 December")));
        forget("dentist");

        fold.command(told("b", CRM, LATER, visit("2026-12-01T09:00:00Z", "1 December: dentist")));
        assertTrue(fold.facts().isEmpty());

        fold.command(told("c", CRM, LATER, visit("2026-12-08T00:00:00Z", "Dentist on 8 December")));
        assertEquals(1, fold.facts().size());
    }

    @Test
    void whatASessionTaughtIsForgottenWithIt() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        fold.command(new SessionForgetRequested(new SessionId("default"), THEN));

        fold.command(told("b", CRM, LATER, many("likes", "tea")));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void whatThePersonCorrectedStaysForgottenWhereASessionThatSaidItTooWentBefore() {
        toldInASessionTooAndCorrected();
        fold.command(new SessionForgetRequested(GONE, THEN));
        forget("espresso");

        fold.command(told("c", CRM, LATER, inWords("Drinks: tea", "likes", "tea")));

        assertTrue(fold.facts().isEmpty());
    }

    /** Its record takes the place of none that names them. */
    @Test
    void theLogKnowsWhatWasCorrectedAlsoWhereTheSessionIsForgottenAgain() {
        toldInASessionTooAndCorrected();
        fold.command(new SessionForgetRequested(GONE, THEN));
        fold.command(new SessionForgetRequested(GONE, LATER));

        assertFalse(marks().equals("{}"));
        LedgerOf.isToldByTheLog(fold);
    }

    @Test
    void aLedgerFromBeforeItWasLearntIsToldWhatWasForgotten() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");
        FactForgotten forgotten = (FactForgotten) fold.opened(fold.log().getLast());
        try (FoldHarness backup = new FoldHarness(folder, folder.resolve("backup"), (partition, log) -> {})) {
            FactForgetRequested again = new FactForgetRequested(forgotten.factId(), forgotten.at(), forgotten.marks());
            // The other system is as quick as the journal.
            backup.command(told("b", CRM, LATER, many("likes", "tea"), many("likes", "rain")));
            backup.command(again);
            backup.command(told("c", CRM, LATER, many("likes", "tea")));
            assertEquals(
                    List.of("rain"),
                    backup.facts().values().stream().map(Fact::object).toList());

            backup.command(fold.said("d", LATER, many("likes", "tea")));
            backup.command(again);
            assertEquals(2, backup.facts().size(), "every start goes through the journal");
            LedgerOf.isToldByTheLog(backup);
        }
    }

    private void toldInASessionTooAndCorrected() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        fold.command(extracted(fold.observation("b"), "gone", NOON, List.of(many("likes", "tea")), List.of()));
        Fact tea = fact("tea");
        fold.command(new FactEdited(
                tea.factId(), tea.version(), "I like espresso", "espresso", null, null, null, false, NOON));
    }

    @Test
    void nothingOfItCanBeRead() {
        fold.command(fold.said("a", NOON, many("likes", "tiddlywinks")));
        forget("tiddlywinks");

        fold.store().forEach((key, value) -> {
            assertFalse(key.contains("tiddlywinks"));
            assertFalse(new String(value, StandardCharsets.UTF_8).contains("tiddlywinks"));
        });
        assertFalse(marks().equals("{}"));
    }

    @Test
    void theMarksGoWithThePerson() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");

        fold.command(new ErasureRequested(new CertificateId("cer_0123456789abcdefghijklmnop"), LATER));

        assertEquals("{}", marks());
    }
}
