package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.Latencies;
import dev.gieok.standalone.cli.bench.Statement;
import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How fast what is said becomes searchable: one after the other, and many at once. */
final class Adds implements Probe {
    private static final int ALONE = 30;
    private static final int WIDTH = 8;
    private static final int K = 10;

    private final String user;
    private final List<Statement> statements;

    /**
     * @param statements the first of them are said one after the other, the others at once
     */
    Adds(String user, List<Statement> statements) {
        this.user = user;
        this.statements = statements;
    }

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        Seen gieok = seen(sides.gieok());
        List<Line> lines = new ArrayList<>();
        for (Mem0 store : sides.stores()) {
            lines.addAll(lines(store.name(), seen(store), gieok));
        }
        return lines;
    }

    private List<Line> lines(String name, Seen mem0, Seen gieok) {
        return List.of(
                new Line(
                        name + ": one add until it is searchable, " + alone() + " one after the other: p50 / p95",
                        mem0.halfAndMost(),
                        gieok.halfAndMost(),
                        Better.less(mem0.alone.millisAt(50), gieok.alone.millisAt(50)),
                        List.of(
                                "The scripted model answers at once; a real one adds its own time to each of mem0's adds.")),
                new Line(
                        name + ": adds a second until searchable, " + (statements.size() - alone()) + " of them, "
                                + WIDTH + " at once",
                        mem0.rate(),
                        gieok.rate(),
                        Better.more(mem0.perSecond, gieok.perSecond),
                        List.of()),
                new Line(
                        name + ": of those statements, found among the first " + K + " by their question",
                        mem0.found + " of " + statements.size(),
                        gieok.found + " of " + statements.size(),
                        Better.more(mem0.found, gieok.found),
                        List.of("Half are English, half Korean.")));
    }

    private int alone() {
        return Math.min(ALONE, statements.size() / 2);
    }

    private record Seen(Latencies alone, double perSecond, int found) {
        String halfAndMost() {
            return Millis.halfAndMost(alone);
        }

        String rate() {
            return String.format(Locale.ROOT, "%.1f", perSecond);
        }
    }

    private Seen seen(Side side) throws IOException, InterruptedException {
        Latencies alone = new Latencies();
        for (Statement statement : statements.subList(0, alone())) {
            long begin = System.nanoTime();
            side.add(user, statement.text());
            alone.record(System.nanoTime() - begin);
        }
        List<String> many = statements.subList(alone(), statements.size()).stream()
                .map(Statement::text)
                .toList();
        long begin = System.nanoTime();
        side.addAll(user, many, WIDTH);
        double seconds = (System.nanoTime() - begin) / 1e9;
        int found = 0;
        for (Statement statement : statements) {
            found += side.search(user, statement.question(), K).stream().anyMatch(hit -> statement.isIn(hit.text()))
                    ? 1
                    : 0;
        }
        return new Seen(alone, many.size() / seconds, found);
    }
}
