package dev.gieok.platform.blob;

import dev.gieok.platform.RetriableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a store that broke off, which may do better the next time, from a seal that is broken for good. */
public final class StoreStream extends FilterInputStream {
    public StoreStream(InputStream stored) {
        super(stored);
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private static RetriableException brokenOff(IOException e) {
        return new RetriableException("the blob store broke off", e);
    }
}
