package dev.gieok.reasoning.names;

import java.util.Set;

/** What people are called by, in either language. */
public final class GivenNames {
    private static final Set<String> ENGLISH = WordLists.words("given-names.txt");

    private static final Set<String> COMMON = WordLists.words("given-names-common.txt");

    private GivenNames() {}

    public static boolean english(String name) {
        return ENGLISH.contains(name);
    }

    /** A given name that is no ordinary word or place besides. */
    public static boolean alone(String name) {
        return ENGLISH.contains(name) && !COMMON.contains(name);
    }

    /** A given name and little else, in English or Korean. */
    public static boolean any(String name) {
        return english(name) || KoreanNameLists.standard().given(name);
    }
}
