package dev.gieok.reasoning.adapter.blob;

import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.reasoning.llm.Spending;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** One small blob a day, `reasoning/spent/2026-11-23`, in millionths of a dollar; written by compare and set. */
public final class BlobSpending implements Spending {
    private static final String FOLDER = "reasoning/spent/";
    private static final double MICRO = 1e6;
    private static final int TRIES = 200;

    private final Blobs blobs;

    public BlobSpending(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public double on(LocalDate day) {
        return blobs.get(FOLDER + day).map(BlobSpending::micros).orElse(0L) / MICRO;
    }

    /** One thread of this instance at a time, so that only other instances are raced. */
    @Override
    public synchronized void add(LocalDate day, double dollars) {
        String key = FOLDER + day;
        long more = (long) Math.ceil(dollars * MICRO);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Blobs.Stored> before = blobs.get(key);
            boolean written = before.map(stored -> blobs.replace(key, stored.etag(), bytes(micros(stored) + more)))
                    .orElseGet(() -> blobs.putIfAbsent(key, bytes(more)));
            if (written) {
                return;
            }
        }
        throw new RetriableException("what was spent could not be noted");
    }

    private static long micros(Blobs.Stored stored) {
        return Long.parseLong(new String(stored.content(), StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(long micros) {
        return Long.toString(micros).getBytes(StandardCharsets.US_ASCII);
    }
}
