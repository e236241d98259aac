package dev.gieok.reasoning.understanding.time;

/**
 * An expression of time in a sentence.
 *
 * @param length how many words it covers
 * @param removable it says only when, so that the statement reads well without it; a bare date may be the statement itself
 */
public record TimeFound(int length, Span span, boolean removable) {}
