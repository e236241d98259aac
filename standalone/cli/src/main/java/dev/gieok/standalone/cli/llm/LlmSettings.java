package dev.gieok.standalone.cli.llm;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a language model.
 *
 * @param provider `ollama`, or `openai` for any endpoint that speaks its protocol
 * @param keyVariable the environment variable that holds the key: the key itself is never written down
 */
public record LlmSettings(
        String provider, String url, String model, @Nullable String keyVariable) {
    public static final String OLLAMA_URL = "http://127.0.0.1:11434";

    private static final String FILE = "config.properties";

    /** What `--llm`, `--model` and `--key-env` say together. */
    public static LlmSettings of(String llm, @Nullable String model, @Nullable String keyVariable) {
        boolean ollama = llm.equalsIgnoreCase("ollama");
        if (!ollama && !llm.matches("https?://\\S+")) {
            throw new LaunchFailedException(
                    "--llm is `ollama`, `none`, or the address of an OpenAI-compatible endpoint.");
        }
        if (model == null || model.isBlank()) {
            throw new LaunchFailedException("--llm needs to know which model: add --model NAME.");
        }
        return new LlmSettings(ollama ? "ollama" : "openai", ollama ? OLLAMA_URL : llm, model, keyVariable);
    }

    public static Optional<LlmSettings> load(Home home) {
        Path file = home.path().resolve(FILE);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException e) {
            throw new LaunchFailedException(file + " cannot be read.", e);
        }
        String provider = known.getProperty("llm.provider");
        if (provider == null) {
            return Optional.empty();
        }
        return Optional.of(new LlmSettings(
                provider,
                known.getProperty("llm.url", OLLAMA_URL),
                known.getProperty("llm.model", ""),
                known.getProperty("llm.key-env")));
    }

    /** Remembers them for the next start; empty forgets. */
    public static void save(Home home, Optional<LlmSettings> settings) {
        Properties known = new Properties();
        settings.ifPresent(it -> {
            known.setProperty("llm.provider", it.provider);
            known.setProperty("llm.url", it.url);
            known.setProperty("llm.model", it.model);
            if (it.keyVariable != null) {
                known.setProperty("llm.key-env", it.keyVariable);
            }
        });
        Path file = home.path().resolve(FILE);
        try {
            home.create();
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "written by `gieok up --llm`");
            }
        } catch (IOException e) {
            throw new LaunchFailedException(file + " cannot be written.", e);
        }
    }

    /** The environment of the reasoning service. */
    public Map<String, String> environment(Map<String, String> own) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("GIEOK_REASONING_LLM_PROVIDER", provider);
        environment.put("GIEOK_REASONING_LLM_URL", url);
        environment.put("GIEOK_REASONING_LLM_MODEL", model);
        if (keyVariable != null) {
            String key = own.get(keyVariable);
            if (key == null || key.isBlank()) {
                throw new LaunchFailedException("The key of the language model is read from " + keyVariable
                        + ", which is not set: set it, or run `./gieok up --llm none`.");
            }
            environment.put("GIEOK_REASONING_LLM_API_KEY", key);
        }
        return environment;
    }
}
