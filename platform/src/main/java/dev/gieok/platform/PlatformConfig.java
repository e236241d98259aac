package dev.gieok.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What every service is told. */
@ConfigMapping(prefix = "gieok.platform")
public interface PlatformConfig {
    /** The file of the master key; made when absent. */
    Path masterKeyFile();

    /** Where erasures are written down for backups; `erasures.jsonl` beside the master key unless told otherwise. */
    Optional<Path> erasureJournal();

    Blobs blobs();

    /** Partitions and replication of topics that do not exist yet. */
    @WithDefault("4")
    int partitions();

    @WithDefault("1")
    short replication();

    /** Whether topics that do not exist are made when a service starts. */
    @WithDefault("true")
    boolean ensureTopics();

    /** Where blobs lie. */
    interface Blobs {
        /** `file:/folder` or `s3://bucket/prefix`. */
        URI url();

        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        @WithDefault("true")
        boolean pathStyle();
    }
}
