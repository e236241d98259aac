/** The person's facts and the entities they are about, as nodes and edges. */
@NullMarked
package dev.gieok.memory.graph;

import org.jspecify.annotations.NullMarked;
