/** Owns the one exception with which every other package says no to a caller, and how a cause becomes one. */
@NullMarked
package dev.gieok.standalone.qdrant.refusal;

import org.jspecify.annotations.NullMarked;
