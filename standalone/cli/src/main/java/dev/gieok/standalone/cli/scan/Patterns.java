package dev.gieok.standalone.cli.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several strings of bytes that are looked for at once. */
final class Patterns {
    private final List<Anchored> patterns;
    private final boolean[] anchors = new boolean[256];
    private final int longest;

    Patterns(List<byte[]> patterns) {
        List<Anchored> anchored = new ArrayList<>();
        int longest = 0;
        for (byte[] pattern : patterns) {
            int at = 0;
            // Zeros are what files have most of: UTF-16 would be compared everywhere.
            while (at < pattern.length - 1 && pattern[at] == 0) {
                at++;
            }
            anchored.add(new Anchored(pattern, at));
            anchors[pattern[at] & 0xff] = true;
            longest = Math.max(longest, pattern.length);
        }
        this.patterns = List.copyOf(anchored);
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    boolean anyIn(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (anchors[bytes[i] & 0xff]) {
                for (Anchored pattern : patterns) {
                    if (pattern.standsAt(bytes, i, length)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A pattern is found by its first byte that is not zero. */
    private record Anchored(byte[] bytes, int anchor) {
        boolean standsAt(byte[] all, int at, int length) {
            int from = at - anchor;
            return all[at] == bytes[anchor]
                    && from >= 0
                    && from + bytes.length <= length
                    && Arrays.equals(all, from, from + bytes.length, bytes, 0, bytes.length);
        }
    }
}
