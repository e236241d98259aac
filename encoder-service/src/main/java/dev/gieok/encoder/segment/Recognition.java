package dev.gieok.encoder.segment;

import java.util.List;
import java.util.Optional;

/** How reading a picture went. */
public sealed interface Recognition {
    /** It was read; no lines when there are no words in it. The note says what might be missing nevertheless. */
    record Recognized(List<ReadLine> lines, Optional<String> note) implements Recognition {}

    /** It cannot be read on this machine; the sentence says what mends it. */
    record Unavailable(String detail) implements Recognition {}

    /** Reading this picture went wrong. */
    record Failed(String detail) implements Recognition {}
}
