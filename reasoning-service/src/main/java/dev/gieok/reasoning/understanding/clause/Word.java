package dev.gieok.reasoning.understanding.clause;

import java.util.Set;

/**
 * One content word of a clause.
 *
 * @param text as written, without Korean particles and endings
 * @param keys what a pattern may call it: the form and its lemmas; Korean verbs in dictionary form (`살다`)
 * @param tail Korean particles or endings joined by `+`; empty in English
 * @param start offset in the clause's source, `end` exclusive and without the tail
 */
public record Word(String text, Set<String> keys, Sort sort, String tail, int start, int end) {

    /** Word classes as far as matching cares. */
    public enum Sort {
        NOUN,
        NAME,
        PRONOUN,
        NUMBER,
        VERB,
        /** A Korean verb form that modifies the noun after it, or a determiner. */
        MODIFIER,
        OTHER
    }

    public boolean is(String key) {
        return keys.contains(key);
    }

    /** Whether it is any of these. */
    public boolean isAnyOf(Set<String> wanted) {
        for (String key : keys) {
            if (wanted.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first particle, or the last ending, is this one; `-` stands for none. */
    public boolean tailIs(String wanted) {
        if (wanted.equals("-")) {
            return tail.isEmpty();
        }
        return tail.equals(wanted) || (sort == Sort.VERB ? tail.endsWith(wanted) : tail.startsWith(wanted + "+"));
    }
}
