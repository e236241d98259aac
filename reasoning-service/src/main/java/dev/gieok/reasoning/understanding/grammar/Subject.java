package dev.gieok.reasoning.understanding.grammar;

import org.jspecify.annotations.Nullable;

/**
 * Who a statement is about.
 *
 * @param key `me`, a role in English (`sister`), or a name
 * @param role of somebody whose name was said along with it (“my friend Tom”), else null
 * @param name of somebody whose role was said along with it, else null
 */
public record Subject(
        String key, @Nullable String role, @Nullable String name) {
    public static final Subject ME = new Subject("me", null, null);

    public boolean isMe() {
        return key.equals("me");
    }

    @Override
    public String toString() {
        return "Subject";
    }
}
