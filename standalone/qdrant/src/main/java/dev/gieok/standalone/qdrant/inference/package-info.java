/** Owns the one model that is run here: it makes a sparse vector of a text's words. */
@NullMarked
package dev.gieok.standalone.qdrant.inference;

import org.jspecify.annotations.NullMarked;
