package dev.gieok.platform.change;

import java.util.Set;

/**
 * What a message puts out of date, in no order.
 *
 * @param doubted what it may put out of date, where there is nothing that it surely does
 * @param <K> by what the things are known that held
 */
public record Overtaken<K>(Set<K> ended, Set<K> doubted) {
    public Overtaken {
        ended = Set.copyOf(ended);
        doubted = Set.copyOf(doubted);
    }

    @Override
    public String toString() {
        return "Overtaken[" + ended.size() + ", " + doubted.size() + "]";
    }
}
