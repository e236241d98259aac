/** Erases a person from every store, sees that nothing is left, and certifies it. Uses the platform's registry and jobs. */
@NullMarked
package dev.gieok.memory.erasure;

import org.jspecify.annotations.NullMarked;
