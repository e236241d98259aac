package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.names.GivenNames;
import dev.gieok.reasoning.understanding.clause.MonthNames;
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

    /** “Dwight fell off a roof”: whom one speaks of by the given name alone is somebody of one's own. */
    public boolean byGivenName() {
        return role == null && (GivenNames.any(key) || MonthNames.called(key));
    }

    @Override
    public String toString() {
        return "Subject";
    }
}
