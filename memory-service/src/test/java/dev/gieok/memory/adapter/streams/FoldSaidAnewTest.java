package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.FactEdited;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.contracts.memory.Verdict;
import org.junit.jupiter.api.Test;

/** What was forgotten is learnt from the person alone, who says it anew. */
class FoldSaidAnewTest extends ForgottenScene {
    @Test
    void thePersonMaySayItAnewAndThenOthersMay() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");

        fold.command(fold.said("b", LATER, many("likes", "tea")));
        fold.command(told("c", CRM, LATER, many("likes", "tea")));

        assertEquals(2, fact("tea").mentions());
        assertEquals("{}", marks());
    }

    @Test
    void whatIsSaidAnewAndForgottenAgainIsForgotten() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");
        fold.command(fold.said("b", LATER, many("likes", "tea")));
        Fact tea = fact("tea");
        fold.command(new FactEdited(tea.factId(), 1, "I like coffee", "coffee", null, null, null, false, LATER));
        fold.command(new FactForgetRequested(fact("coffee").factId(), LATER.plusSeconds(1)));

        fold.command(told("c", CRM, LATER.plusSeconds(2), many("likes", "tea")));
        fold.command(told("d", CRM, LATER.plusSeconds(2), many("likes", "coffee")));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void whatSomebodyElseToldThePersonsClientIsNotThePersonsWord() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");

        fold.command(told("b", "gateway", Trust.PERSON, "Ines", LATER, LATER, many("likes", "tea")));

        assertTrue(fold.facts().isEmpty());
    }

    @Test
    void ownWordsFromBeforeThatComeLateAreNotSaidAnew() {
        CandidatesExtracted deadLetter = fold.said("dead letter", NOON.plusSeconds(1), many("likes", "tea"));
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");

        fold.command(deadLetter);

        assertTrue(fold.facts().isEmpty());
        assertEquals(Verdict.DISCARD, decision().decision());
    }

    @Test
    void ownWordsOfAHistoryThatIsImportedWereSaidThen() {
        fold.command(fold.said("a", NOON, many("likes", "tea")));
        forget("tea");

        fold.command(told("b", "chatgpt", Trust.PERSON, null, NOON, LATER, many("likes", "tea")));
        assertTrue(fold.facts().isEmpty());

        fold.command(told("c", "gateway", Trust.PERSON, null, NOON, LATER, many("likes", "tea")));
        assertEquals(1, fold.facts().size(), "told now, of a day before");
    }
}
