/** Finds personal data in texts and lets placeholders such as `[PERSON_1]` stand for it; uses contracts and the lexicon of `understanding`. */
@NullMarked
package dev.gieok.reasoning.pseudonym;

import org.jspecify.annotations.NullMarked;
