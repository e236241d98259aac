/** Turns what was said into candidates for memory to decide on; uses contracts and understanding only. */
@NullMarked
package dev.gieok.reasoning.extraction;

import org.jspecify.annotations.NullMarked;
