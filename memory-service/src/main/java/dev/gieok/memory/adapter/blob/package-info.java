/** The blob store behind its port. */
@NullMarked
package dev.gieok.memory.adapter.blob;

import org.jspecify.annotations.NullMarked;
