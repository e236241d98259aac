package dev.gieok.standalone.cli.doctor;

import dev.gieok.platform.event.EventJson;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.llm.LlmSettings;
import dev.gieok.standalone.cli.llm.Ollama;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the language model that is configured answers: it is really asked for one token. */
final class LlmCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Optional<LlmSettings> settings;
    private final Map<String, String> environment;

    LlmCheck(Optional<LlmSettings> settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    Finding run() {
        return settings.map(this::tried).orElseGet(LlmCheck::none);
    }

    private static Finding none() {
        String sentence = "no language model: answers come from memory alone, and tasks that need one say so";
        return Ollama.models(LlmSettings.OLLAMA_URL)
                .map(models -> Finding.optional(
                        sentence + "; an Ollama answers on this machine",
                        "./gieok up --llm ollama --model " + (models.isEmpty() ? "NAME" : models.getFirst())))
                .orElseGet(() -> Finding.optional(
                        sentence, "./gieok up --llm URL --model NAME --key-env VARIABLE, or install Ollama"));
    }

    private Finding tried(LlmSettings llm) {
        String which = llm.model() + " at " + llm.url();
        try {
            @Nullable String key = llm.environment(environment).get("GIEOK_REASONING_LLM_API_KEY");
            HttpRequest.Builder request = HttpRequest.newBuilder(completions(llm))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(question(llm)));
            if (key != null) {
                request.header("Authorization", "Bearer " + key);
            }
            long begin = System.nanoTime();
            int status = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            return status == 200
                    ? Finding.fine("the language model " + which + " answered after " + millis + " ms")
                    : Finding.broken("the language model " + which + " answered with HTTP " + status, remedy(status));
        } catch (LaunchFailedException e) {
            return Finding.broken(String.valueOf(e.getMessage()), "export " + llm.keyVariable() + "=…");
        } catch (IOException e) {
            return Finding.broken(
                    "the language model " + which + " does not answer", "start it, or ./gieok up --llm none");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted.", e);
        }
    }

    private static URI completions(LlmSettings llm) {
        String base = llm.url().endsWith("/") ? llm.url().substring(0, llm.url().length() - 1) : llm.url();
        return URI.create(base + (llm.provider().equals("ollama") ? "/v1" : "") + "/chat/completions");
    }

    private static String question(LlmSettings llm) throws IOException {
        return EventJson.mapper()
                .writeValueAsString(Map.of(
                        "model", llm.model(),
                        "max_tokens", 1,
                        "messages", List.of(Map.of("role", "user", "content", "Say yes."))));
    }

    private static String remedy(int status) {
        return switch (status) {
            case 401, 403 -> "check the key, and ./gieok up --llm URL --model NAME --key-env VARIABLE";
            case 404 -> "check the name of the model and the address, and ./gieok up --llm URL --model NAME";
            default -> "look at the log of the model's server";
        };
    }
}
