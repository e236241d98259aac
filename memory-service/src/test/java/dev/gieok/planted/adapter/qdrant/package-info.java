/** Planted violations, so that the rules of layering are seen to bite. */
@NullMarked
package dev.gieok.planted.adapter.qdrant;

import org.jspecify.annotations.NullMarked;
