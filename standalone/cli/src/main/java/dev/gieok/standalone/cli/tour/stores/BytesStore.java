package dev.gieok.standalone.cli.tour.stores;

import dev.gieok.standalone.cli.scan.ByteScan;

/** Every byte of what the system keeps. A hit is a file. */
public final class BytesStore implements Store {
    private static final long MEGABYTE = 1_000_000;

    private final ByteScan scan;
    private long read;

    public BytesStore(ByteScan scan) {
        this.scan = scan;
    }

    @Override
    public String name() {
        return "raw bytes";
    }

    @Override
    public String looksAt() {
        return read / MEGABYTE + " MB of data, logs and temporary files, as UTF-8 and UTF-16";
    }

    @Override
    public long hits(Sought sought) {
        ByteScan.Seen seen = scan.look(sought.words());
        read = seen.bytes();
        return seen.holding().size();
    }
}
