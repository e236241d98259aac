/** Answers composed strictly from what was recalled, without a language model; uses contracts and understanding only. */
@NullMarked
package dev.gieok.reasoning.grounded;

import org.jspecify.annotations.NullMarked;
