package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Fact;

/**
 * What is no longer so, as far as the question finds it: “our budgie lives in the kitchen” for “where is the budgie?”.
 *
 * @param relevance as {@link Ranking} has it, from 0
 */
record Former(Fact fact, double relevance) {
    @Override
    public String toString() {
        return "Former[" + fact.factId() + "]";
    }
}
