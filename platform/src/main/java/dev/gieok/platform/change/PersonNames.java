package dev.gieok.platform.change;

import dev.gieok.platform.meaning.Hangul;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of people: “Boris” may call Boris Eriksen, and “민아” may call 조민아. */
public final class PersonNames {
    /** Syllables of a Korean given name. */
    private static final int GIVEN = 2;

    private static final int LONGEST_SURNAME = 2;

    private PersonNames() {}

    /** What somebody of this name is called by those who know them; the whole of it where it has one part. */
    public static String given(String name) {
        if (hasSurname(name)) {
            return name.substring(name.length() - GIVEN);
        }
        int space = name.indexOf(' ');
        return space > 0 ? name.substring(0, space) : name;
    }

    /** Whether two names may be those of one person: the same, or one of them the given name of the other. */
    public static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other)
                || given(one).equalsIgnoreCase(other)
                || given(other).equalsIgnoreCase(one);
    }

    /**
     * The one of some names by which somebody is known who is called by another; empty where that is none of them, or
     * might be two, and for whoever is called exactly so.
     *
     * @param known in any order; of two spellings the same one is always taken
     */
    public static Optional<String> only(String called, Collection<String> known) {
        Map<String, String> names = new HashMap<>();
        for (String name : known) {
            if (same(called, name)) {
                names.merge(SameObjects.normal(name), name, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return names.size() == 1 && !names.containsKey(SameObjects.normal(called))
                ? names.values().stream().findFirst()
                : Optional.empty();
    }

    /** Whether a subject is a name: not `me`, nor a role such as `sister`, nor somebody's somebody (`Tom's sister`). */
    public static boolean isName(String subject) {
        return !subject.isBlank() && !Character.isLowerCase(subject.codePointAt(0)) && !subject.contains("'s ");
    }

    private static boolean hasSurname(String name) {
        return name.length() > GIVEN
                && name.length() <= GIVEN + LONGEST_SURNAME
                && name.chars().allMatch(Hangul::is);
    }
}
