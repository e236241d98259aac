/** Tries the model by values that are known of Qdrant's. */
@NullMarked
package dev.gieok.standalone.qdrant.inference;

import org.jspecify.annotations.NullMarked;
