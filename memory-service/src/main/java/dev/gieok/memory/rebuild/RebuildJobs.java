package dev.gieok.memory.rebuild;

import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The one rebuild there is, or was last; changed by conditional put. */
final class RebuildJobs {
    private static final String KEY = "projections/rebuild";

    private final Blobs blobs;

    RebuildJobs(Blobs blobs) {
        this.blobs = blobs;
    }

    Optional<RebuildJob> find() {
        return blobs.get(KEY).map(stored -> read(stored.content()));
    }

    /** The job, or the one that is under way already. */
    RebuildJob open(RebuildJob job) {
        while (true) {
            Optional<Blobs.Stored> stored = blobs.get(KEY);
            if (stored.isEmpty()) {
                if (blobs.putIfAbsent(KEY, bytes(job))) {
                    return job;
                }
            } else {
                RebuildJob last = read(stored.get().content());
                if (!last.isDone()) {
                    return last;
                }
                if (blobs.replace(KEY, stored.get().etag(), bytes(job))) {
                    return job;
                }
            }
        }
    }

    /** Changes it as it is now, however often others change it meanwhile; says how it is then. */
    RebuildJob change(UnaryOperator<RebuildJob> change) {
        while (true) {
            Blobs.Stored stored = blobs.get(KEY).orElseThrow();
            RebuildJob before = read(stored.content());
            RebuildJob after = change.apply(before);
            if (after.equals(before) || blobs.replace(KEY, stored.etag(), bytes(after))) {
                return after;
            }
        }
    }

    private static byte[] bytes(RebuildJob job) {
        try {
            return EventJson.mapper().writeValueAsBytes(job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RebuildJob read(byte[] content) {
        try {
            return EventJson.mapper().readValue(content, RebuildJob.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
