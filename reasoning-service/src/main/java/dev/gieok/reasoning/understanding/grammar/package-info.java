/** Constructions and the lexicon, read from data, and how they match a clause. */
@NullMarked
package dev.gieok.reasoning.understanding.grammar;

import org.jspecify.annotations.NullMarked;
