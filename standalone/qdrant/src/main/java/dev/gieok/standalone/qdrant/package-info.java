/** Owns the process: its settings, its start and its end, and the same server inside another process for tests. */
@NullMarked
package dev.gieok.standalone.qdrant;

import org.jspecify.annotations.NullMarked;
