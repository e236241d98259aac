package dev.gieok.reasoning.understanding.grammar;

import java.util.List;

/**
 * A line of a construction, compiled.
 *
 * @param conditional the line itself has an “if”, so that a condition is no hypothesis here
 * @param anchored it must begin with the clause
 * @param order in which the lines were read; the earlier wins a tie
 */
record Pattern(
        Construction construction,
        String line,
        List<Element> elements,
        boolean conditional,
        boolean anchored,
        int order) {}
