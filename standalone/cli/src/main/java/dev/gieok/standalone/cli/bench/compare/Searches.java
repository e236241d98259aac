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
import java.util.concurrent.atomic.AtomicInteger;

/** How long a search takes among so many memories of one user, one search after the other. */
final class Searches implements Probe {
    private static final int QUERIES = 100;
    private static final int WARM_UP = 20;
    private static final int K = 10;
    private static final int WIDTH = 8;
    private static final int AT_ONCE = 250;

    private final String user;
    private final List<Statement> statements;
    private final AtomicInteger known;
    private final int size;
    private final Duration budget;

    /**
     * @param known how many of the statements all know: the first ones; filling raises it
     * @param budget of filling: what all know when it ends is measured
     */
    Searches(String user, List<Statement> statements, AtomicInteger known, int size, Duration budget) {
        this.user = user;
        this.statements = statements;
        this.known = known;
        this.size = size;
        this.budget = budget;
    }

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        sides.say("filling all to " + size + " memories");
        int filled = fill(sides);
        sides.say("searching among " + filled);
        List<Statement> asked = asked(filled);
        Seen gieok = ofGieok(sides.gieok(), asked);
        List<Line> lines = new ArrayList<>();
        for (Mem0 store : sides.stores()) {
            lines.addAll(lines(store.name(), filled, ofMem0(store, asked), gieok));
        }
        return lines;
    }

    private List<Line> lines(String name, int filled, Seen mem0, Seen gieok) {
        int asked = QUERIES + WARM_UP;
        String among = filled + " memories" + (filled < size ? " (the time for filling was over)" : "");
        return List.of(
                new Line(
                        name + ": search among " + among + ": p50 / p95",
                        Millis.halfAndMost(mem0.latencies),
                        Millis.halfAndMost(gieok.latencies),
                        Better.less(mem0.latencies.millisAt(95), gieok.latencies.millisAt(95)),
                        List.of(
                                "mem0 as a library, its store in a file of its process or a server on loopback; Gieok over REST, with authentication and decryption.",
                                "mem0 was filled with `infer: false` and has few entities to search, which makes it faster.")),
                new Line(
                        name + ": search among " + among + ": found among the first " + K,
                        mem0.found + " of " + asked,
                        gieok.found + " of " + asked,
                        Better.more(mem0.found, gieok.found),
                        List.of()));
    }

    private record Seen(Latencies latencies, int found) {}

    private List<Statement> asked(int count) {
        List<Statement> asked = new ArrayList<>();
        // Odd, so that the languages take turns as they do in what was said.
        int apart = Math.max(1, count / (QUERIES + WARM_UP)) | 1;
        for (int i = 0; i < QUERIES + WARM_UP; i++) {
            asked.add(statements.get(i * apart % count));
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

    /** All keep step, so that all are searched among the same statements. Returns how many they know then. */
    private int fill(Sides sides) throws IOException, InterruptedException {
        long end = System.nanoTime() + budget.toNanos();
        while (known.get() < size && System.nanoTime() < end) {
            int next = Math.min(size, known.get() + AT_ONCE);
            List<String> said = statements.subList(known.get(), next).stream()
                    .map(Statement::text)
                    .toList();
            add(sides, said);
            known.set(next);
        }
        return known.get();
    }

    private void add(Sides sides, List<String> said) throws IOException, InterruptedException {
        Extraction extraction = sides.model().extraction();
        List<String> kept = said.stream().map(extraction::of).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> adding = new ArrayList<>();
            for (Mem0 store : sides.stores()) {
                adding.add(threads.submit(() -> store.addAll(user, kept, WIDTH, false)));
            }
            sides.gieok().addAll(user, said, WIDTH);
            for (Future<?> one : adding) {
                Joined.of(one);
            }
        }
    }
}
