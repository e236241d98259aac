package dev.gieok.ingest.imports;

/**
 * What a file may hold at most, whatever its own size: a small one can unpack to anything.
 *
 * @param entries of an archive
 * @param bytes unpacked, of all of it
 * @param textBytes unpacked, of one entry that is read as text
 * @param messages of all histories in it; each is remembered, in under a hundred bytes, while the file is read
 */
public record Bounds(int entries, long bytes, long textBytes, int messages) {
    public static final Bounds DEFAULT = new Bounds(100_000, 16L << 30, 1L << 30, 1_000_000);

    /** Text that repeats itself shrinks to a fiftieth; a bomb to a thousandth. */
    static final long RATIO = 250;

    /** Below this, a ratio says nothing. */
    static final long HARMLESS = 16L << 20;
}
