package dev.gieok.standalone.cli.bench;

import java.io.IOException;

/** One thing that is measured against the running system. */
interface Measure {
    Result run(Bench bench) throws IOException, InterruptedException;
}
