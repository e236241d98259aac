package dev.gieok.contracts.chat;

import dev.gieok.contracts.id.MediaId;
import org.jspecify.annotations.Nullable;

/**
 * One part of a prompt: `text` with words, or `media` with the id of an uploaded item.
 */
public record Part(
        String type, @Nullable String text, @Nullable MediaId mediaId) {

    public static Part text(String text) {
        return new Part("text", text, null);
    }

    public static Part media(MediaId mediaId) {
        return new Part("media", null, mediaId);
    }

    @Override
    public String toString() {
        return "Part[" + type + "]";
    }
}
