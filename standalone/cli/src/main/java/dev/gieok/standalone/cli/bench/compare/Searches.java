package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.Latencies;
import dev.gieok.standalone.cli.bench.Statement;
import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long a search takes among so many memories of one user, one search after the other. */
final class Searches implements Probe {
    private static final int QUERIES = 100;
    private static final int WARM_UP = 20;
    private static final int K = 10;
    private static final int WIDTH = 8;
    private static final int AT_ONCE = 250;

    private final String user;
    private final List<Statement> statements;
    private final int there;
    private final int size;
    private final Duration budget;

    /**
     * @param there how many of the statements both sides know already
     * @param budget of filling: what is there when it ends is measured
     */
    Searches(String user, List<Statement> statements, int there, int size, Duration budget) {
        this.user = user;
        this.statements = statements;
        this.there = there;
        this.size = size;
        this.budget = budget;
    }

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        sides.say("filling both to " + size + " memories");
        fill(sides);
        int there = sides.gieok().all(user).size();
        List<Statement> asked = asked(Math.min(size, statements.size()));
        sides.say("searching");
        Seen gieok = ofGieok(sides.gieok(), asked);
        List<Line> lines = new ArrayList<>();
        for (Mem0 store : sides.stores()) {
            int count = store.all(user).size();
            lines.addAll(
                    lines(store.name(), ofMem0(store, asked), gieok, reached(count), reached(there), asked.size()));
        }
        return lines;
    }

    private List<Line> lines(String name, Seen mem0, Seen gieok, String there, String otherThere, int asked) {
        return List.of(
                new Line(
                        name + ": search among " + size + " memories: p50 / p95",
                        Millis.halfAndMost(mem0.latencies) + there,
                        Millis.halfAndMost(gieok.latencies) + otherThere,
                        Better.less(mem0.latencies.millisAt(95), gieok.latencies.millisAt(95)),
                        List.of(
                                "mem0 in its own process, without a network; Gieok over REST, with authentication and decryption.",
                                "mem0 was filled with `infer: false` and has few entities to search, which makes it faster.")),
                new Line(
                        name + ": search among " + size + " memories: found among the first " + K,
                        mem0.found + " of " + asked,
                        gieok.found + " of " + asked,
                        Better.more(mem0.found, gieok.found),
                        List.of()));
    }

    private String reached(int count) {
        return count < size * 9 / 10 ? " (among " + count + ": the time for filling was over)" : "";
    }

    private record Seen(Latencies latencies, int found) {}

    private List<Statement> asked(int known) {
        List<Statement> asked = new ArrayList<>();
        // Odd, so that the languages take turns as they do in what was said.
        int apart = Math.max(1, known / (QUERIES + WARM_UP)) | 1;
        for (int i = 0; i < QUERIES + WARM_UP; i++) {
            asked.add(statements.get(i * apart % known));
        }
        return asked;
    }

    private Seen ofMem0(Mem0 side, List<Statement> asked) throws IOException, InterruptedException {
        Mem0.Searched searched =
                side.searchAll(user, asked.stream().map(Statement::question).toList(), K);
        Latencies latencies = new Latencies();
        searched.millis().stream().skip(WARM_UP).forEach(millis -> latencies.record((long) (millis * 1e6)));
        int found = 0;
        for (int i = 0; i < asked.size(); i++) {
            found += holds(searched.found().get(i), asked.get(i));
        }
        return new Seen(latencies, found);
    }

    private Seen ofGieok(Gieok side, List<Statement> asked) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        int found = 0;
        for (int i = 0; i < asked.size(); i++) {
            long begin = System.nanoTime();
            List<Hit> hits = side.search(user, asked.get(i).question(), K);
            if (i >= WARM_UP) {
                latencies.record(System.nanoTime() - begin);
            }
            found += holds(hits, asked.get(i));
        }
        return new Seen(latencies, found);
    }

    private static int holds(List<Hit> hits, Statement statement) {
        return hits.stream().anyMatch(hit -> statement.isIn(hit.text())) ? 1 : 0;
    }

    private void fill(Sides sides) throws IOException, InterruptedException {
        long end = System.nanoTime() + budget.toNanos();
        List<String> texts = statements.subList(Math.min(there, size), Math.min(size, statements.size())).stream()
                .map(Statement::text)
                .toList();
        Extraction extraction = sides.model().extraction();
        List<String> kept = texts.stream().map(extraction::of).toList();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> filling = new ArrayList<>();
            for (Mem0 store : sides.stores()) {
                filling.add(threads.submit(() -> {
                    inParts(kept, end, some -> store.addAll(user, some, WIDTH, false));
                    return null;
                }));
            }
            inParts(texts, end, some -> sides.gieok().addAll(user, some, WIDTH));
            for (Future<?> one : filling) {
                Joined.of(one);
            }
        }
    }

    private static void inParts(List<String> texts, long end, Taking taking) throws IOException, InterruptedException {
        for (int from = 0; from < texts.size() && System.nanoTime() < end; from += AT_ONCE) {
            taking.take(texts.subList(from, Math.min(texts.size(), from + AT_ONCE)));
        }
    }

    @FunctionalInterface
    private interface Taking {
        void take(List<String> some) throws IOException, InterruptedException;
    }
}
