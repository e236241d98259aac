package dev.gieok.reasoning.adapter.langchain;

import dev.gieok.platform.engine.Local;
import dev.gieok.reasoning.ReasoningConfig;
import dev.gieok.reasoning.llm.LanguageModel;
import dev.gieok.reasoning.llm.Pace;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Opens the model that the configuration names. */
public final class Providers {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final URI OPENAI = URI.create("https://api.openai.com/v1");
    private static final URI OLLAMA = URI.create("http://127.0.0.1:11434");

    private Providers() {}

    /** Empty when none is configured. */
    public static Optional<LanguageModel> open(ReasoningConfig.Llm llm, Clock clock) {
        return switch (llm.provider()) {
            case NONE -> Optional.empty();
            case OPENAI -> Optional.of(model(llm, clock, builder -> openAi(llm, builder)));
            case OLLAMA -> Optional.of(model(llm, clock, builder -> ollama(llm, builder)));
        };
    }

    /** Where the provider answers. */
    public static URI url(ReasoningConfig.Llm llm) {
        return llm.url().orElse(llm.provider() == ReasoningConfig.Provider.OPENAI ? OPENAI : OLLAMA);
    }

    private static LanguageModel model(
            ReasoningConfig.Llm llm, Clock clock, Function<HttpClientBuilder, StreamingChatModel> models) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        return new LangChainModel(
                name(llm),
                llm.local().orElseGet(() -> Local.is(url(llm))),
                models,
                http,
                new Pace(llm.firstTokenTimeout(), llm.stallTimeout(), llm.timeout()),
                clock);
    }

    private static String name(ReasoningConfig.Llm llm) {
        return llm.model()
                .orElseThrow(() -> new IllegalStateException("gieok.reasoning.llm.model must name the model to ask"));
    }

    private static StreamingChatModel openAi(ReasoningConfig.Llm llm, HttpClientBuilder http) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(url(llm).toString())
                .apiKey(llm.apiKey().orElse("none"))
                .modelName(name(llm))
                .temperature(llm.temperature().isPresent() ? llm.temperature().getAsDouble() : null)
                .returnThinking(true)
                .strictJsonSchema(true)
                .build();
    }

    private static StreamingChatModel ollama(ReasoningConfig.Llm llm, HttpClientBuilder http) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(url(llm).toString())
                .modelName(name(llm))
                .temperature(llm.temperature().isPresent() ? llm.temperature().getAsDouble() : null)
                // Ollama cuts a longer prompt without a word.
                .numCtx(llm.contextTokens())
                .returnThinking(true)
                .build();
    }
}
