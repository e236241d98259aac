package dev.gieok.encoder.segment;

import java.util.List;

/** How reading a picture went. */
public sealed interface Recognition {
    /** It was read; no lines when there are no words in it. */
    record Recognized(List<ReadLine> lines) implements Recognition {}

    /** It cannot be read on this machine; the sentence says what mends it. */
    record Unavailable(String detail) implements Recognition {}

    /** Reading this picture went wrong. */
    record Failed(String detail) implements Recognition {}
}
