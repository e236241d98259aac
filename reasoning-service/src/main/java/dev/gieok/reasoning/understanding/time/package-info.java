/** Expressions of time in both languages, resolved against the moment of speaking. */
@NullMarked
package dev.gieok.reasoning.understanding.time;

import org.jspecify.annotations.NullMarked;
