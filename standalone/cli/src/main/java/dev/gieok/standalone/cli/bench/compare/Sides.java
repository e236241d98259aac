package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.launch.Progress;
import java.util.List;

/**
 * Both sides, and the language model that they are given.
 *
 * @param stores mem0 with each of its stores that is compared; the first is its default one
 */
record Sides(List<Mem0> stores, Gieok gieok, ScriptedModel model, Progress progress) {
    Mem0 mem0() {
        return stores.getFirst();
    }

    void say(String line) {
        progress.say(line);
    }
}
