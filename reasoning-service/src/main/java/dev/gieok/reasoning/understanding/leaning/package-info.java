/** A small model of whether a sentence is worth keeping, learnt from the labelled sentences of the tests; it judges what no construction can place. May use `clause` and `grammar`. */
@NullMarked
package dev.gieok.reasoning.understanding.leaning;

import org.jspecify.annotations.NullMarked;
