package dev.gieok.standalone.cli.bench.compare;

import dev.gieok.standalone.cli.bench.compare.Line.Better;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** The same sentence arrives several times at once, as when a client retries or two devices synchronise. */
final class Duplicates implements Probe {
    private static final String USER = "duplicates";
    private static final String SAID = "I am allergic to walnuts.";
    private static final int TIMES = 8;

    @Override
    public List<Line> run(Sides sides) throws IOException, InterruptedException {
        int mem0 = copies(sides.mem0());
        int gieok = copies(sides.gieok());
        return List.of(
                new Line(
                        "the same sentence " + TIMES + " times at once: memories made of it",
                        Integer.toString(mem0),
                        Integer.toString(gieok),
                        Better.less(mem0, gieok),
                        List.of(
                                "mem0 looks for what is there before it writes, without a lock; said one after the other, it keeps one.")));
    }

    private static int copies(Side side) throws IOException, InterruptedException {
        side.addAll(USER, Collections.nCopies(TIMES, SAID), TIMES);
        return side.all(USER).size();
    }
}
