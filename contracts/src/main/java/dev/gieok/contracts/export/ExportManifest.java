package dev.gieok.contracts.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an export holds, so that a damaged one is seen before anything is taken from it.
 *
 * @param format {@link #FORMAT}
 * @param version of the format; a reader refuses a newer one
 * @param origin names the memory it comes from and nobody in it: two exports of one memory have the same
 * @param counts kind to how many
 * @param entries all others, in their order
 */
public record ExportManifest(
        String format, int version, Instant exportedAt, String origin, Map<String, Long> counts, List<Entry> entries) {
    public static final String FORMAT = "gieok-export";
    public static final int VERSION = 1;

    /**
     * @param sha256 of the entry's uncompressed bytes, in hex
     */
    public record Entry(String name, long bytes, String sha256) {}
}
