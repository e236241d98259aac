package dev.gieok.platform.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Erasures under way and their certificates, in the blob store. Neither holds a word of a person. */
public final class Erasures {
    private static final String OPEN = "erasures/";
    private static final String CERTIFICATES = "certificates/";

    private final Blobs blobs;

    public Erasures(Blobs blobs) {
        this.blobs = blobs;
    }

    /**
     * A certificate, and whose it is.
     *
     * @param subject keyed hash of the `sub`
     */
    public record Issued(String subject, JsonNode certificate) {}

    /** Nothing happens when there is one of that id. */
    public ErasureJob open(ErasureJob job) {
        blobs.putIfAbsent(OPEN + job.certificateId(), bytes(job));
        return find(job.certificateId()).orElse(job);
    }

    public Optional<ErasureJob> find(CertificateId id) {
        return blobs.get(OPEN + id).map(stored -> read(stored.content(), ErasureJob.class));
    }

    public List<ErasureJob> open() {
        return blobs.list(OPEN).stream()
                .map(key -> find(new CertificateId(key.substring(OPEN.length()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Changes the job as it is now, however often others change it meanwhile; empty when it was closed. */
    public Optional<ErasureJob> change(CertificateId id, UnaryOperator<ErasureJob> change) {
        while (true) {
            Optional<Blobs.Stored> stored = blobs.get(OPEN + id);
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            ErasureJob before = read(stored.get().content(), ErasureJob.class);
            ErasureJob after = change.apply(before);
            if (after.equals(before) || blobs.replace(OPEN + id, stored.get().etag(), bytes(after))) {
                return Optional.of(after);
            }
        }
    }

    public void close(CertificateId id) {
        blobs.delete(OPEN + id);
    }

    /** The first certificate of an id is the one. */
    public void issue(CertificateId id, Issued issued) {
        blobs.putIfAbsent(CERTIFICATES + id, bytes(issued));
    }

    public Optional<Issued> issued(CertificateId id) {
        return blobs.get(CERTIFICATES + id).map(stored -> read(stored.content(), Issued.class));
    }

    private static byte[] bytes(Object value) {
        try {
            return EventJson.mapper().writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(byte[] content, Class<T> type) {
        try {
            return EventJson.mapper().readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
