package dev.gieok.reasoning.llm;

import dev.gieok.reasoning.ReasoningConfig;
import dev.gieok.reasoning.llm.ScriptedProvider.Protocol;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The configuration of a model as an operator writes it, patient enough for a busy machine. */
public final class LlmSettings {
    /** For a provider that says nothing: what the test waits for, and no longer. */
    static final Map<String, String> IMPATIENT =
            Map.of("gieok.reasoning.llm.first-token-timeout", "PT3S", "gieok.reasoning.llm.stall-timeout", "PT3S");

    private LlmSettings() {}

    public static ReasoningConfig.Llm of(Protocol protocol, URI url, Map<String, String> more) {
        return service(protocol, url, more).llm();
    }

    /** The whole service's. */
    public static ReasoningConfig service(Protocol protocol, URI url, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "gieok.reasoning.memory-url", "http://127.0.0.1:1",
                "gieok.reasoning.llm.provider", protocol.name().toLowerCase(Locale.ROOT),
                "gieok.reasoning.llm.url", url.toString(),
                "gieok.reasoning.llm.model", "scripted",
                "gieok.reasoning.llm.first-token-timeout", "PT20S",
                "gieok.reasoning.llm.stall-timeout", "PT20S",
                "gieok.reasoning.llm.timeout", "PT60S",
                "gieok.reasoning.llm.max-backoff", "PT5S"));
        settings.putAll(more);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .withMapping(ReasoningConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(ReasoningConfig.class);
    }
}
