package dev.gieok.platform.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Bytes under keys such as `registry/subjects/ab12`. Keys are plain ASCII with `/` between parts. Every method may throw
 * {@link dev.gieok.platform.RetriableException} when the store does not answer.
 */
public interface Blobs {
    /** Writes all of what `writer` produces, replacing what was there; nothing is visible before it is whole. */
    void put(String key, Writer writer);

    /** Writes only when the key is free; says whether it did. Atomic against every other instance. */
    boolean putIfAbsent(String key, byte[] content);

    /** Replaces only what has this etag; says whether it did. */
    boolean replace(String key, String etag, byte[] content);

    Optional<Stored> get(String key);

    /** A stream of the content, or empty; the caller closes it. */
    Optional<InputStream> open(String key);

    /** Removes the key; nothing happens when it is not there. */
    void delete(String key);

    /** All keys that start with this, in no order. */
    List<String> list(String prefix);

    /** Small content with its etag, which changes whenever the content does. */
    record Stored(byte[] content, String etag) {}

    /** Produces content. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }
}
