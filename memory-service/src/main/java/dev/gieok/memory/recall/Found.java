package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Fact;

/**
 * One fact with what every signal says of it.
 *
 * @param dense cosine, 0 when it was not among the nearest
 * @param words share of the question's words, by weight; more than 1 for a short text that repeats them
 * @param boost what speaks for it besides, in the same measure
 * @param before share of the words in the turn before it
 * @param hops 1 about an entity that is named, 2 about one related to it, 0 neither
 * @param session keyed hash of the conversation it was said in, empty for none
 */
record Found(Fact fact, double dense, double words, double boost, double before, int hops, String session) {
    Found of(Fact other) {
        return new Found(other, dense, words, boost, before, hops, session);
    }
}
