package dev.gieok.reasoning.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.llm.ScriptedProvider.Protocol;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a model is given, and what is made of what it says, over real HTTP in both protocols. */
class LlmEngineTest extends EngineScene {
    @ParameterizedTest
    @EnumSource
    void streamsAnAnswerAndCitesWhatItWasGiven(Protocol protocol) {
        script(protocol).then(provider.says("You live in ", "Seoul [", "1]", "."));

        Draft draft = answer(engine(true));

        assertEquals("You live in Seoul [1].", draft.text());
        assertEquals("llm:scripted", draft.engine());
        assertEquals(Outcome.KNOWN, draft.outcome());
        assertEquals(Set.of(1), draft.sources().keySet());
        assertEquals(
                Questions.HOME.factId().value(),
                Objects.requireNonNull(draft.sources().get(1)).sourceId());
        assertEquals("You live in Seoul [1].", heard.text());
        assertTrue(heard.pieces() > 1);
        assertNull(draft.notice());
    }

    @ParameterizedTest
    @EnumSource
    void dropsACitationToSomethingItWasNotGiven(Protocol protocol) {
        script(protocol).then(provider.says("You live in Seoul [1] [7], near the river [1, 9]."));

        Draft draft = answer(engine(true));

        assertEquals("You live in Seoul [1], near the river [1].", draft.text());
        assertEquals(Set.of(1), draft.sources().keySet());
        assertEquals(draft.text(), heard.text());
    }

    @ParameterizedTest
    @EnumSource
    void saysUnknownWhenTheModelDoes(Protocol protocol) {
        script(protocol).then(provider.says("I don't know that yet; tell me. [unk", "nown]"));

        Draft draft = answer(engine(true));

        assertEquals(Outcome.UNKNOWN, draft.outcome());
        assertEquals("I don't know that yet; tell me.", draft.text());
    }

    @ParameterizedTest
    @EnumSource
    void showsASensitiveMemoryOnlyToALocalModel(Protocol protocol) {
        Memory allergy = Questions.memory("allergic to walnuts", Sensitivity.HEALTH);
        script(protocol).then(provider.says("Seoul [1].")).then(provider.says("Seoul [1]."));

        Draft remote = answer(engine(false), allergy, Questions.HOME);
        Draft local = answer(engine(true), allergy, Questions.HOME);

        assertFalse(provider.requests().get(0).contains("walnuts"));
        assertNotNull(remote.notice());
        assertTrue(provider.requests().get(1).contains("walnuts"));
        assertNull(local.notice());
    }

    @ParameterizedTest
    @EnumSource
    void masksASecretInTheQuestion(Protocol protocol) {
        script(protocol).then(provider.says("Better not."));

        engine(true).answer(Questions.asking("my card is 4111 1111 1111 1111, remember it"), heard);

        assertFalse(provider.requests().getFirst().contains("4111 1111 1111 1111"));
    }
}
