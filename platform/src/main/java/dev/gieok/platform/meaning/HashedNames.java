package dev.gieok.platform.meaning;

import java.util.Arrays;

/**
 * The number of each of many names, known by a hash of 64 bits: as strings, hundreds of thousands of them take several
 * times the room. Among a hundred thousand names, one word in 10^14 is taken for a name that it is not. Immutable, safe to share.
 */
public final class HashedNames {
    public static final int NONE = -1;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] sorted;
    private final int[] numbers;

    /** @param hashes {@link #hash} of each name, of which none is there twice; they are numbered in this order, from 0 */
    public HashedNames(long[] hashes) {
        this.sorted = hashes.clone();
        Arrays.sort(sorted);
        this.numbers = new int[hashes.length];
        for (int number = 0; number < hashes.length; number++) {
            numbers[Arrays.binarySearch(sorted, hashes[number])] = number;
        }
    }

    /** FNV-1a of its UTF-16 code units. */
    public static long hash(String name) {
        long hash = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** {@link #NONE} where there is no such name. */
    public int number(String name) {
        int at = Arrays.binarySearch(sorted, hash(name));
        return at < 0 ? NONE : numbers[at];
    }

    @Override
    public String toString() {
        return "HashedNames[" + sorted.length + "]";
    }
}
