package dev.gieok.reasoning.llm;

import dev.gieok.contracts.http.Memory;
import dev.gieok.reasoning.adapter.langchain.Providers;
import dev.gieok.reasoning.answering.Answerer;
import dev.gieok.reasoning.answering.Draft;
import dev.gieok.reasoning.answering.StandingIn;
import dev.gieok.reasoning.llm.ScriptedProvider.Protocol;
import dev.gieok.reasoning.session.WorkingMemory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The engine over real HTTP, against a provider that misbehaves on demand. */
abstract class EngineScene {
    final List<Duration> pauses = new ArrayList<>();
    final Heard heard = new Heard();
    ScriptedProvider provider = new ScriptedProvider(Protocol.OPENAI);

    @AfterEach
    void hangUp() {
        provider.close();
    }

    final ScriptedProvider script(Protocol protocol) {
        provider.close();
        provider = new ScriptedProvider(protocol);
        return provider;
    }

    final LanguageModel model(boolean local) {
        return model(Map.of("gieok.reasoning.llm.local", Boolean.toString(local)));
    }

    final LanguageModel impatientModel() {
        return model(LlmSettings.IMPATIENT);
    }

    private LanguageModel model(Map<String, String> settings) {
        return Providers.open(LlmSettings.of(provider.protocol(), provider.url(), settings), Clock.systemUTC())
                .orElseThrow();
    }

    final Answerer engine(boolean local) {
        return engine(model(local));
    }

    final Answerer engine(LanguageModel model) {
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

    final Draft answer(Answerer engine, Memory... memories) {
        return engine.answer(
                Questions.asking("Where do I live?", memories.length == 0 ? new Memory[] {Questions.HOME} : memories),
                heard);
    }
}
