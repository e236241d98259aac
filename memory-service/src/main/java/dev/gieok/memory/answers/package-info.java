/** Answers as they were given, with what explains them. */
@NullMarked
package dev.gieok.memory.answers;

import org.jspecify.annotations.NullMarked;
