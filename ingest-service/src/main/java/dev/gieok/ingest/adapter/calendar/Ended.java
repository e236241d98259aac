package dev.gieok.ingest.adapter.calendar;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Remembers the last bytes of a calendar: the reader takes one that was cut off for a shorter one. */
final class Ended extends FilterInputStream {
    private static final String LAST = "END:VCALENDAR";

    private byte[] tail = new byte[0];

    Ended(InputStream in) {
        super(in);
    }

    boolean isWhole() {
        return new String(tail, StandardCharsets.US_ASCII).strip().endsWith(LAST);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        if (next >= 0) {
            seen(new byte[] {(byte) next}, 0, 1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            seen(buffer, offset, read);
        }
        return read;
    }

    private void seen(byte[] buffer, int offset, int length) {
        int most = 64;
        byte[] last = Arrays.copyOf(tail, tail.length + Math.min(length, most));
        int from = offset + Math.max(0, length - most);
        System.arraycopy(buffer, from, last, tail.length, Math.min(length, most));
        tail = Arrays.copyOfRange(last, Math.max(0, last.length - most), last.length);
    }
}
