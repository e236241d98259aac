/** Owns finding: exact scans over filtered documents, fusion of ranked lists, order by id or by a number. */
@NullMarked
package dev.gieok.standalone.qdrant.search;

import org.jspecify.annotations.NullMarked;
