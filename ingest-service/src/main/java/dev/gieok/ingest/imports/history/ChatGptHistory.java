package dev.gieok.ingest.imports.history;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.ingest.imports.Archive;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * `conversations.json` of a ChatGPT export. Only what the person wrote is taken: what an assistant says is no fact about
 * anybody.
 */
public final class ChatGptHistory implements History {
    @Override
    public boolean isNamed(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return name.matches("conversations(-\\d+)?\\.json");
    }

    @Override
    public void read(InputStream file, Consumer<Message> taker) throws IOException {
        try (JsonParser parser = EventJson.mapper().getFactory().createParser(file)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw Archive.damaged();
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode conversation = EventJson.mapper().readTree(parser);
                messages(conversation).forEach(taker);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw Archive.damaged();
            }
        } catch (JsonProcessingException e) {
            throw Archive.damaged();
        }
    }

    private static List<Message> messages(JsonNode conversation) {
        String id = conversation.hasNonNull("conversation_id")
                ? conversation.get("conversation_id").asText()
                : conversation.path("id").asText("");
        Instant began = instant(conversation.get("create_time"));
        List<Message> messages = new ArrayList<>();
        for (JsonNode node : conversation.path("mapping")) {
            JsonNode message = node.path("message");
            String text = text(message.path("content"));
            boolean hidden =
                    message.at("/metadata/is_visually_hidden_from_conversation").asBoolean();
            if (message.at("/author/role").asText().equals("user") && !text.isBlank() && !hidden) {
                Instant at = instant(message.get("create_time"));
                messages.add(new Message(
                        id + "|" + message.path("id").asText(node.path("id").asText(text)),
                        id,
                        null,
                        at == null ? began : at,
                        text,
                        true,
                        false));
            }
        }
        messages.sort(Comparator.comparing(Message::occurredAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return messages;
    }

    /** The parts that are text: pictures are parts too. */
    private static String text(JsonNode content) {
        String type = content.path("content_type").asText();
        if (!type.equals("text") && !type.equals("multimodal_text")) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode part : content.path("parts")) {
            if (part.isTextual() && !part.asText().isBlank()) {
                parts.add(part.asText());
            }
        }
        return String.join("\n", parts);
    }

    private static @Nullable Instant instant(@Nullable JsonNode seconds) {
        return seconds == null || !seconds.isNumber()
                ? null
                : Instant.ofEpochMilli(Math.round(seconds.asDouble() * 1000));
    }
}
