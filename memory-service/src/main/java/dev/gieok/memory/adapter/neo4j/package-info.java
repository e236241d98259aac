/** The graph store: facts, turns, answers, observations and media behind their ports. */
@NullMarked
package dev.gieok.memory.adapter.neo4j;

import org.jspecify.annotations.NullMarked;
