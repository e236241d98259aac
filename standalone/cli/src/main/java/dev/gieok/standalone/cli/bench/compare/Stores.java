package dev.gieok.standalone.cli.bench.compare;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** mem0 with each of its stores that is compared. */
record Stores(List<Mem0> opened) implements AutoCloseable {
    static Stores open(Path installed, Path folder, URI model, @Nullable String postgres)
            throws IOException, InterruptedException {
        List<Mem0> opened = new ArrayList<>();
        opened.add(new Mem0(installed, folder.resolve("mem0"), model, null));
        if (postgres != null) {
            Mem0 database = new Mem0(installed, folder.resolve("mem0-postgres"), model, postgres);
            // What an earlier run left behind there would be found too.
            database.reset();
            opened.add(database);
        }
        return new Stores(opened);
    }

    /** The next run empties the database first, so one that has gone away now is no harm. */
    @Override
    public void close() {
        opened.forEach(Mem0::close);
    }
}
