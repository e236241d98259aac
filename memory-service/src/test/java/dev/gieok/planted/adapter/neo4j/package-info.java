/** Planted violations, so that the rules of layering are seen to bite. */
@NullMarked
package dev.gieok.planted.adapter.neo4j;

import org.jspecify.annotations.NullMarked;
