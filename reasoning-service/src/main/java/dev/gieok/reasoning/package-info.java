/** The reasoning service: its configuration and its wiring; everything else lives in the features below. */
@NullMarked
package dev.gieok.reasoning;

import org.jspecify.annotations.NullMarked;
