package dev.gieok.memory.media;

import org.jspecify.annotations.Nullable;

/** What a person called a media item, as it is sealed into the store. */
public record SealedMedia(@Nullable String name, @Nullable String title) {
    public static String context(String mediaId) {
        return "media " + mediaId;
    }

    /** What a moment is sealed with. */
    public static String moment(String momentId) {
        return "moment " + momentId;
    }

    /** The title, or the name of the file. */
    public @Nullable String shown() {
        return title == null ? name : title;
    }

    @Override
    public String toString() {
        return "SealedMedia";
    }
}
