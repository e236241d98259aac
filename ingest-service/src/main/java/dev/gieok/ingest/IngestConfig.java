package dev.gieok.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What ingest is told. */
@ConfigMapping(prefix = "gieok.ingest")
public interface IngestConfig {
    /** How long a grant is believed without looking again. */
    @WithDefault("5s")
    Duration grantsCached();

    /** Where memory-service listens: imports ask there what came of them. */
    @WithDefault("http://localhost:8084")
    URI memoryUrl();

    Media media();

    /** Limits of what is taken apart, and of the process that does it. */
    interface Media {
        @WithDefault("200M")
        MemorySize maxBytes();

        /** Millions of pixels of a picture. */
        @WithDefault("100")
        int maxMegapixels();

        /** Pages of a document; later ones are left out, and the item says so. */
        @WithDefault("300")
        int maxPages();

        /** Longest silence of the process: the time for one page, or for one picture. */
        @WithDefault("45s")
        Duration pageTimeout();

        /** Longest time for a whole item. */
        @WithDefault("15m")
        Duration timeout();

        /** Heap of the process. */
        @WithDefault("768M")
        MemorySize heap();

        /** Where PDFBox keeps the names of the machine's fonts; `~/.gieok/cache` unless told otherwise. */
        Optional<Path> cacheDir();
    }
}
