package dev.gieok.reasoning.understanding.clause;

import java.util.Set;

/** A word of an English sentence with its lemmas, before anything is lifted. */
record EnglishToken(String text, String lower, Set<String> keys, int start, int end) {

    boolean is(String key) {
        return keys.contains(key);
    }

    boolean isAny(Set<String> wanted) {
        return keys.stream().anyMatch(wanted::contains);
    }

    boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
