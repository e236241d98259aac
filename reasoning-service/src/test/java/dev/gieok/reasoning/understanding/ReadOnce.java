package dev.gieok.reasoning.understanding;

import dev.gieok.platform.change.reading.CrossEncoder;
import dev.gieok.platform.change.reading.Reader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The learnt reader; what one test, or one step of training, has read is not read again by another: a reading takes milliseconds. */
enum ReadOnce implements Reader {
    ALL;

    private record Pair(String told, String message) {}

    private final Map<Pair, Double> read = new ConcurrentHashMap<>();

    @Override
    public double judge(String told, String message) {
        return read.computeIfAbsent(
                new Pair(told, message), pair -> CrossEncoder.learnt().judge(pair.told(), pair.message()));
    }
}
