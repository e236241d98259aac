package dev.gieok.ingest.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells somebody after each read: however slow it is, it goes on. */
final class Heard extends FilterInputStream {
    private final Runnable somebody;

    Heard(InputStream in, Runnable somebody) {
        super(in);
        this.somebody = somebody;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        somebody.run();
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        somebody.run();
        return read;
    }
}
