/** Owns which vectors a collection has, how they are checked and compared; uses points' vectors and no index. */
@NullMarked
package dev.gieok.standalone.qdrant.vector;

import org.jspecify.annotations.NullMarked;
