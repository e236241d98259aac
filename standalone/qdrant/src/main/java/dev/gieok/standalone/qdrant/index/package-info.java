/** Owns one collection's Lucene index: documents, the one writer thread that commits in groups, snapshots for readers. */
@NullMarked
package dev.gieok.standalone.qdrant.index;

import org.jspecify.annotations.NullMarked;
