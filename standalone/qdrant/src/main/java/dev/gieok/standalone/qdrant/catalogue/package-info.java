/** Owns which collections and aliases there are, on the disk and in memory; uses the index of each collection. */
@NullMarked
package dev.gieok.standalone.qdrant.catalogue;

import org.jspecify.annotations.NullMarked;
