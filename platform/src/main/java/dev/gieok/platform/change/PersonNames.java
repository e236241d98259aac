package dev.gieok.platform.change;

import dev.gieok.platform.meaning.Hangul;

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

    private static boolean hasSurname(String name) {
        return name.length() > GIVEN
                && name.length() <= GIVEN + LONGEST_SURNAME
                && name.chars().allMatch(Hangul::is);
    }
}
