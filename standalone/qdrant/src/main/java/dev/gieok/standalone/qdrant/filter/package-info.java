/** Owns what a filter means, once over a payload in memory and once as a Lucene query, and the index terms both rest on. */
@NullMarked
package dev.gieok.standalone.qdrant.filter;

import org.jspecify.annotations.NullMarked;
