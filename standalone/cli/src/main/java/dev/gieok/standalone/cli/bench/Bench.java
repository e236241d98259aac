package dev.gieok.standalone.cli.bench;

import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Progress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every measure works with.
 *
 * @param run tells this run's throw-away users from those of other runs
 * @param seed of the sentences
 */
record Bench(HttpClient client, URI url, Tokens tokens, Progress progress, String run, long seed) {
    private static final Duration LIFE = Duration.ofHours(6);

    Gateway user(String name) {
        return Gateway.as(client, url, tokens.mint(name(name), LIFE));
    }

    /** What the user of that name is called in this run. */
    String name(String name) {
        return "bench-" + run + "-" + name;
    }

    List<Gateway> users(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> user(name + i)).toList();
    }

    void say(String line) {
        progress.say(line);
    }
}
