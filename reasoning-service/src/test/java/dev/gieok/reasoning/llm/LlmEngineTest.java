package dev.gieok.reasoning.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.adapter.langchain.Providers;
import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.answering.StandingIn;
import dev.gieok.reasoning.llm.ScriptedProvider.Protocol;
import dev.gieok.reasoning.session.WorkingMemory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine over real HTTP, against a provider that misbehaves on demand, in both protocols. */
class LlmEngineTest {
    private ScriptedProvider provider = new ScriptedProvider(Protocol.OPENAI);
    private final List<Duration> pauses = new ArrayList<>();
    private final Heard heard = new Heard();

    @AfterEach
    void hangUp() {
        provider.close();
    }

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

        assertEquals("You live in Seoul [1].", answer(engine(true)).text());
        assertEquals(2, heard.attempts());
    }

    @ParameterizedTest
    @EnumSource
    void startsANewAttemptWhenNothingComes(Protocol protocol) {
        script(protocol).then(provider.staysSilent()).then(provider.says("You live in Seoul [1]."));

        assertEquals("You live in Seoul [1].", answer(engine(true)).text());
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

        Draft draft = answer(engine(new CappedModel(model(true), cap)));

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

    private ScriptedProvider script(Protocol protocol) {
        provider.close();
        provider = new ScriptedProvider(protocol);
        return provider;
    }

    private LanguageModel model(boolean local) {
        return Providers.open(
                        LlmSettings.of(
                                provider.protocol(),
                                provider.url(),
                                Map.of("gieok.reasoning.llm.local", Boolean.toString(local))),
                        Clock.systemUTC())
                .orElseThrow();
    }

    private Answerer engine(boolean local) {
        return engine(model(local));
    }

    private Answerer engine(LanguageModel model) {
        return new StandingIn(
                new LlmEngine(
                        model,
                        new WorkingMemory(1500),
                        4000,
                        ZoneOffset.UTC,
                        false,
                        text -> text.contains("walnuts"),
                        new Backoff(2, Duration.ofSeconds(5), () -> new java.util.Random(7)),
                        pauses::add),
                Questions.groundedStub());
    }

    private Draft answer(Answerer engine, Memory... memories) {
        return engine.answer(
                Questions.asking("Where do I live?", memories.length == 0 ? new Memory[] {Questions.HOME} : memories),
                heard);
    }
}
