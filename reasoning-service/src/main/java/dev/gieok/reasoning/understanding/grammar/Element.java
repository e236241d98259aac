package dev.gieok.reasoning.understanding.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place of a pattern.
 *
 * @param name of a slot
 * @param words of a literal: any one of them
 * @param lexiconClass that a class or slot must be in
 * @param tails Korean particles or endings that may follow; empty for any
 */
record Element(
        Kind kind,
        String name,
        Set<String> words,
        @Nullable String lexiconClass,
        Shape shape,
        Set<String> tails,
        boolean optional) {

    enum Kind {
        LITERAL,
        CLASS,
        SLOT,
        WHO,
        GAP
    }

    /** What may fill a slot. */
    enum Shape {
        /** A noun phrase, or a list of them. */
        NOUNS,
        /** Anything up to the end. */
        ALL,
        NAME,
        /** A name that is written as one. */
        PROPER,
        NUMBER,
        ONE
    }
}
