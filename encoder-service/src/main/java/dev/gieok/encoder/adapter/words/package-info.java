/** Korean texts by the vectors of their words, in the space of the English model. */
@NullMarked
package dev.gieok.encoder.adapter.words;

import org.jspecify.annotations.NullMarked;
