/** Turns a question into an answer with citations and explanations; uses contracts, platform ids and the sibling features. */
@NullMarked
package dev.gieok.reasoning.answering;

import org.jspecify.annotations.NullMarked;
