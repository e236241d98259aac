package dev.gieok.reasoning.understanding;

/**
 * A sentence of a text, `[start, end)` without its closing mark.
 *
 * @param asks it ends with a question mark
 */
record Sentence(int start, int end, boolean asks) {}
