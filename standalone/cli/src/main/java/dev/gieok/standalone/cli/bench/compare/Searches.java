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
        int mem0 = sides.mem0().all(user).size();
        int gieok = sides.gieok().all(user).size();
        sides.say("searching among " + mem0 + " and " + gieok + " memories");
        List<Statement> asked = asked(Math.min(Math.min(mem0, gieok), Math.min(size, statements.size())));
        Seen one = ofMem0(sides.mem0(), asked);
        Seen other = ofGieok(sides.gieok(), asked);
        return List.of(
                new Line(
                        "search among " + size + " memories: p50 / p95",
                        Millis.halfAndMost(one.latencies) + reached(mem0),
                        Millis.halfAndMost(other.latencies) + reached(gieok),
                        Better.less(one.latencies.millisAt(95), other.latencies.millisAt(95)),
                        List.of(
                                "mem0 in its own process, without a network; Gieok over REST, with authentication and decryption.",
                                "mem0 was filled with `infer: false` and has no entities to search, which makes it faster.")),
                new Line(
                        "search among " + size + " memories: found among the first " + K,
                        one.found + " of " + asked.size(),
                        other.found + " of " + asked.size(),
                        Better.more(one.found, other.found),
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
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> mem0 = threads.submit(() -> {
                inParts(
                        texts,
                        end,
                        some -> sides.mem0()
                                .addAll(user, some.stream().map(extraction::of).toList(), WIDTH, false));
                return null;
            });
            inParts(texts, end, some -> sides.gieok().addAll(user, some, WIDTH));
            Joined.of(mem0);
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
