package dev.gieok.ingest.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to give more than so many bytes. */
public final class Limited extends FilterInputStream {
    private long left;

    public Limited(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        taken(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        taken(Math.max(0, read));
        return read;
    }

    private void taken(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw Archive.tooLarge();
        }
    }
}
