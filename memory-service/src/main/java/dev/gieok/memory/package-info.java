/** The service: its configuration and wiring; may see everything below. */
@NullMarked
package dev.gieok.memory;

import org.jspecify.annotations.NullMarked;
