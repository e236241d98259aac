package dev.gieok.reasoning.component;

import dev.gieok.reasoning.llm.ScriptedProvider;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A language model that says what a test tells it to. */
public class WithScriptedModel implements QuarkusTestResourceLifecycleManager {
    private static volatile @Nullable ScriptedProvider provider;

    static ScriptedProvider provider() {
        return Objects.requireNonNull(provider);
    }

    @Override
    public Map<String, String> start() {
        provider = new ScriptedProvider(ScriptedProvider.Protocol.OPENAI);
        return Map.of(
                "gieok.reasoning.llm.provider", "openai",
                "gieok.reasoning.llm.url", provider().url().toString(),
                "gieok.reasoning.llm.model", "scripted",
                "gieok.reasoning.llm.extraction", "false",
                "gieok.reasoning.llm.max-backoff", "10ms");
    }

    @Override
    public void stop() {
        provider().close();
    }
}
