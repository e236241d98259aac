package dev.gieok.memory.memories;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a list as callers carry it: opaque, and refused when it is not one of ours. */
public final class Cursor {
    private Cursor() {}

    public static String of(MemoryFilter.Place place) {
        return of(place.recordedAt() + "/" + place.factId());
    }

    /** @throws IllegalArgumentException when it was not made here */
    public static MemoryFilter.Place place(String cursor) {
        String text = text(cursor);
        int border = text.indexOf('/');
        if (border < 1) {
            throw new IllegalArgumentException("not a cursor");
        }
        return new MemoryFilter.Place(Long.parseLong(text.substring(0, border)), text.substring(border + 1));
    }

    private static String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
