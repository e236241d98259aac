package dev.gieok.reasoning.adapter.langchain;

import dev.gieok.reasoning.llm.Completion;
import dev.gieok.reasoning.llm.LanguageModel;
import dev.gieok.reasoning.llm.ModelException;
import dev.gieok.reasoning.llm.ModelException.Kind;
import dev.gieok.reasoning.llm.Pace;
import dev.gieok.reasoning.llm.Prompt;
import dev.gieok.reasoning.llm.ReplyForm;
import dev.gieok.reasoning.session.Tokens;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A streaming chat model of LangChain4j, kept to its pace by the calling thread. */
public final class LangChainModel implements LanguageModel {
    private final String name;
    private final boolean local;
    private final Function<HttpClientBuilder, StreamingChatModel> models;
    private final java.net.http.HttpClient http;
    private final Pace pace;
    private final Clock clock;

    /** @param models makes the provider's model over the HTTP side of one call */
    LangChainModel(
            String name,
            boolean local,
            Function<HttpClientBuilder, StreamingChatModel> models,
            java.net.http.HttpClient http,
            Pace pace,
            Clock clock) {
        this.name = name;
        this.local = local;
        this.models = models;
        this.http = http;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean local() {
        return local;
    }

    @Override
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        ReplySignals signals = new ReplySignals();
        try (ModelCall call = new ModelCall(http, clock, signals::ended)) {
            ask(call, prompt, signals);
            return read(prompt, signals, onText);
        }
    }

    private void ask(ModelCall call, Prompt prompt, ReplySignals signals) {
        try {
            models.apply(call).chat(request(prompt), signals);
        } catch (RuntimeException e) {
            // An address that is none, a setting that the provider does not know: nothing was asked, nothing will be.
            throw new ModelException(Kind.REFUSED);
        }
    }

    private Completion read(Prompt prompt, ReplySignals signals, Consumer<String> onText) {
        long end = System.nanoTime() + pace.total().toNanos();
        long patience = pace.firstToken().toNanos();
        StringBuilder text = new StringBuilder();
        while (true) {
            ReplySignals.Signal signal = next(signals, Math.min(patience, end - System.nanoTime()));
            switch (signal) {
                case ReplySignals.Text piece -> {
                    text.append(piece.text());
                    if (!piece.text().isEmpty()) {
                        onText.accept(piece.text());
                    }
                }
                case ReplySignals.Complete complete -> {
                    return completion(prompt, text.toString(), complete.response());
                }
                case ReplySignals.Failed failed -> throw failed.failure();
            }
            patience = pace.stall().toNanos();
        }
    }

    private static ReplySignals.Signal next(ReplySignals signals, long nanos) {
        try {
            ReplySignals.Signal signal = signals.queue().poll(nanos, TimeUnit.NANOSECONDS);
            if (signal == null) {
                throw new ModelException(Kind.TIMED_OUT);
            }
            return signal;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(Kind.BROKEN_OFF);
        }
    }

    private static Completion completion(Prompt prompt, String text, ChatResponse response) {
        if (response.finishReason() == null) {
            // The body ended before the reply did.
            throw new ModelException(Kind.BROKEN_OFF);
        }
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw new ModelException(Kind.REFUSED);
        }
        TokenUsage usage = response.tokenUsage();
        return new Completion(
                text,
                counted(usage == null ? null : usage.inputTokenCount(), prompt.tokens()),
                counted(usage == null ? null : usage.outputTokenCount(), Tokens.of(text)));
    }

    private static int counted(@Nullable Integer reported, int estimated) {
        return reported == null || reported == 0 ? estimated : reported;
    }

    private static ChatRequest request(Prompt prompt) {
        ChatRequest.Builder request = ChatRequest.builder()
                .messages(
                        prompt.messages().stream().map(LangChainModel::message).toList());
        ReplyForm form = prompt.form();
        if (form != null) {
            request.responseFormat(ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder()
                            .name(form.name())
                            .rootElement(JsonRawSchema.from(form.schema()))
                            .build())
                    .build());
        }
        return request.build();
    }

    private static ChatMessage message(Prompt.Message message) {
        return switch (message.role()) {
            case SYSTEM -> SystemMessage.from(message.text());
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
        };
    }
}
