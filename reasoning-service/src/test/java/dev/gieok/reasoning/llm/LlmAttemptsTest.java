package dev.gieok.reasoning.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.reasoning.adapter.langchain.Providers;
import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.llm.ScriptedProvider.Protocol;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the engine asks a provider that misbehaves, and when the grounded engine stands in. */
class LlmAttemptsTest extends EngineScene {
    @ParameterizedTest
    @EnumSource
    void startsANewAttemptWhenTheStreamBreaksOff(Protocol protocol) {
        script(protocol).then(provider.breaksOffAfter("You live in Bu")).then(provider.says("You live in Seoul [1]."));

        Draft draft = answer(engine(true));

        assertEquals("You live in Seoul [1].", draft.text());
        assertEquals(2, heard.attempts());
        assertEquals("You live in Seoul [1].", heard.text());
        assertEquals(1, pauses.size());
    }

    @ParameterizedTest
    @EnumSource
    void startsANewAttemptWhenTheStreamStalls(Protocol protocol) {
        script(protocol).then(provider.stallsAfter("You live")).then(provider.says("You live in Seoul [1]."));

        assertEquals("You live in Seoul [1].", answer(engine(impatientModel())).text());
        assertEquals(2, heard.attempts());
    }

    @ParameterizedTest
    @EnumSource
    void startsANewAttemptWhenNothingComes(Protocol protocol) {
        script(protocol).then(provider.staysSilent()).then(provider.says("You live in Seoul [1]."));

        assertEquals("You live in Seoul [1].", answer(engine(impatientModel())).text());
    }

    @ParameterizedTest
    @EnumSource
    void startsANewAttemptWhenTheStreamIsGarbled(Protocol protocol) {
        script(protocol).then(provider.garblesAfter("You live")).then(provider.says("You live in Seoul [1]."));

        assertEquals("You live in Seoul [1].", answer(engine(true)).text());
        assertEquals(2, heard.attempts());
    }

    @ParameterizedTest
    @EnumSource
    void waitsAsLongAsTheServerAsks(Protocol protocol) {
        script(protocol).then(provider.asksToWait("2")).then(provider.says("You live in Seoul [1]."));

        assertEquals("You live in Seoul [1].", answer(engine(true)).text());
        assertEquals(List.of(Duration.ofSeconds(2)), pauses);
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainAfterAServerError(Protocol protocol) {
        script(protocol).then(provider.fails(500)).then(provider.says("You live in Seoul [1]."));

        assertEquals("You live in Seoul [1].", answer(engine(true)).text());
    }

    @ParameterizedTest
    @EnumSource
    void admitsThatTheGroundedEngineStoodInWhenAllAttemptsFail(Protocol protocol) {
        script(protocol)
                .then(provider.fails(500))
                .then(provider.breaksOffAfter("You li"))
                .then(provider.fails(503));

        Draft draft = answer(engine(true));

        assertEquals("grounded", draft.engine());
        assertNotNull(draft.notice());
        assertEquals(3, provider.requests().size());
        assertEquals(draft.text(), heard.text());
    }

    @ParameterizedTest
    @EnumSource
    void doesNotWaitLongerThanAPersonWould(Protocol protocol) {
        script(protocol).then(provider.asksToWait("3600"));

        assertEquals("grounded", answer(engine(true)).engine());
        assertTrue(pauses.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void doesNotAskAgainWhenItIsRefused(Protocol protocol) {
        script(protocol).then(provider.fails(401));

        Draft draft = answer(engine(true));

        assertEquals("grounded", draft.engine());
        assertEquals(1, provider.requests().size());
    }

    @ParameterizedTest
    @EnumSource
    void stopsAskingWhenTheBudgetIsSpent(Protocol protocol) {
        script(protocol).then(provider.says("You live in Seoul [1]."));
        // 100 tokens in and 20 out are told by the provider: 2.10 dollars at these prices.
        SpendCap cap = new SpendCap(2, new SpendCap.Prices(1_000, 100_000), new NotedSpending(), Clock.systemUTC());
        Answerer engine = engine(new CappedModel(model(true), cap));

        assertEquals("llm:scripted", answer(engine).engine());
        Draft second = answer(engine);

        assertEquals("grounded", second.engine());
        assertTrue(second.notice() != null && second.notice().contains("budget"));
        assertEquals(1, provider.requests().size());
    }

    @ParameterizedTest
    @EnumSource
    void countsTheQuestionThatAModelNeverAnsweredInTime(Protocol protocol) {
        script(protocol).then(provider.staysSilent()).then(provider.says("You live in Seoul [1]."));
        // The question alone costs more than there is.
        SpendCap cap = new SpendCap(40, new SpendCap.Prices(100_000, 0), new NotedSpending(), Clock.systemUTC());

        Draft draft = answer(engine(new CappedModel(impatientModel(), cap)));

        assertEquals("grounded", draft.engine());
        assertEquals(1, provider.requests().size());
    }

    @ParameterizedTest
    @EnumSource
    void admitsThatTheGroundedEngineStoodInWhenTheAddressIsNone(Protocol protocol) {
        script(protocol);
        LanguageModel nowhere = Providers.open(
                        LlmSettings.of(protocol, URI.create("nowhere:at all".replace(' ', '-')), Map.of()),
                        Clock.systemUTC())
                .orElseThrow();

        Draft draft = answer(engine(nowhere));

        assertEquals("grounded", draft.engine());
        assertNotNull(draft.notice());
    }
}
