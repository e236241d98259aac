package dev.gieok.ingest.imports;

import java.io.IOException;
import java.io.InputStream;

/** The clear bytes of a file that was sent; may be read again from its beginning. */
public interface SentFile {
    InputStream open() throws IOException;
}
