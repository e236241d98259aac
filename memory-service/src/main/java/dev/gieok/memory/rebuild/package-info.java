/** Makes the projections anew from the log, beside the ones that serve, and switches when both know the same. */
@NullMarked
package dev.gieok.memory.rebuild;

import org.jspecify.annotations.NullMarked;
