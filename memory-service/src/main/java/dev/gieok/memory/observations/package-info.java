/** What was said or seen, and what became of it. */
@NullMarked
package dev.gieok.memory.observations;

import org.jspecify.annotations.NullMarked;
