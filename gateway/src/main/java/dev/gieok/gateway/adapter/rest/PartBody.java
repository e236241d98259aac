package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.id.MediaId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of a prompt: `text` with words, or `media` with the id of an uploaded item. */
public record PartBody(
        @NotNull @Pattern(regexp = "text|media", message = "must be text or media")
        String type,

        @Nullable String text,
        @Nullable MediaId mediaId) {

    @AssertTrue(message = "must be given for a text part, with words and without mediaId")
    boolean isText() {
        return !"text".equals(type) || (text != null && !text.isBlank() && mediaId == null);
    }

    @AssertTrue(message = "must be given for a media part, without text")
    boolean isMediaId() {
        return !"media".equals(type) || (mediaId != null && text == null);
    }

    Part part() {
        return new Part(type, text, mediaId);
    }

    @Override
    public String toString() {
        return "PartBody";
    }
}
