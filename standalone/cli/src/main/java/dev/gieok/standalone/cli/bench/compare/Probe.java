package dev.gieok.standalone.cli.bench.compare;

import java.io.IOException;
import java.util.List;

/** One thing that is done to both sides. */
interface Probe {
    List<Line> run(Sides sides) throws IOException, InterruptedException;
}
