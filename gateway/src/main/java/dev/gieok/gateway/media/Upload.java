package dev.gieok.gateway.media;

import java.io.InputStream;
import java.util.Optional;

/**
 * An upload while it comes in: the file first asked for, then what came with it.
 */
public interface Upload {
    /** The file's name as given; empty when there is none. */
    String fileName();

    /** The clear bytes; to be read to the end before the fields are asked for. */
    InputStream file();

    /** A field that came before or after the file. */
    Optional<String> field(String name);
}
