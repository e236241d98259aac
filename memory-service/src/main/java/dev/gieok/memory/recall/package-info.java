/** Finding what matters for a query: words, vectors, graph neighbours, strength and rank. */
@NullMarked
package dev.gieok.memory.recall;

import org.jspecify.annotations.NullMarked;
