package dev.gieok.platform.change;

import java.util.Set;

/**
 * What a message puts out of date, in no order.
 *
 * @param doubted what it may put out of date, where there is nothing that it surely does
 * @param surmised the same, and what is too unlikely for a doubt
 * @param <K> by what the things are known that held
 */
public record Overtaken<K>(Set<K> ended, Set<K> doubted, Set<K> surmised) {
    public Overtaken {
        ended = Set.copyOf(ended);
        doubted = Set.copyOf(doubted);
        surmised = Set.copyOf(surmised);
    }

    /** Whether it does, or may. */
    public boolean any() {
        return !ended.isEmpty() || !surmised.isEmpty();
    }

    @Override
    public String toString() {
        return "Overtaken[" + ended.size() + ", " + doubted.size() + "]";
    }
}
