/** Sentences taken apart into clauses of words, tense and negation lifted out of them, in English and Korean. */
@NullMarked
package dev.gieok.reasoning.understanding.clause;

import org.jspecify.annotations.NullMarked;
