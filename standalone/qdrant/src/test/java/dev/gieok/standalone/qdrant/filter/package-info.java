/** Tries filters on random payloads: in memory and in the index they must mean the same. */
@NullMarked
package dev.gieok.standalone.qdrant.filter;

import org.jspecify.annotations.NullMarked;
