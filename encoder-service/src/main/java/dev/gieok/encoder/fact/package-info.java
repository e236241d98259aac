/** Facts of the log are embedded in order, together with words for their kind and predicate. Uses `text` and the contracts. */
@NullMarked
package dev.gieok.encoder.fact;

import org.jspecify.annotations.NullMarked;
