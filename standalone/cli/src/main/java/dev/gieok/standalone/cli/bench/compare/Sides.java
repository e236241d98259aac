package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.launch.Progress;

/** Both sides, and the language model that they are given. */
record Sides(Mem0 mem0, Gieok gieok, ScriptedModel model, Progress progress) {
    void say(String line) {
        progress.say(line);
    }
}
