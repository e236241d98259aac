package dev.gieok.standalone.cli.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** mem0 with each of its stores that is compared. */
record Stores(List<Mem0> opened) implements AutoCloseable {
    static Stores open(Path installed, Path folder, URI model, List<VectorStore> wanted)
            throws IOException, InterruptedException {
        List<Mem0> opened = new ArrayList<>();
        for (VectorStore store : wanted) {
            Mem0 mem0 = new Mem0(installed, folder.resolve("mem0-" + store.key()), model, store);
            opened.add(mem0);
            if (store instanceof VectorStore.Pgvector) {
                // What an earlier run left behind there would be found too.
                mem0.reset();
            }
        }
        return new Stores(opened);
    }

    /** The next run empties the database first, so one that has gone away now is no harm. */
    @Override
    public void close() {
        opened.forEach(Mem0::close);
    }
}
