package dev.gieok.encoder.adapter.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as a model reads it, cut into windows that fit: each has the special tokens at both ends.
 *
 * @param ids of the whole text, with the special tokens
 */
record Tokens(long[] ids) {
    /** No text is worth more than this many windows; what comes later does not count. */
    private static final int MOST_WINDOWS = 16;

    List<long[]> windows(int length) {
        if (ids.length <= length) {
            return List.of(ids);
        }
        List<long[]> windows = new ArrayList<>();
        int content = length - 2;
        int last = ids.length - 1;
        for (int from = 1; from < last && windows.size() < MOST_WINDOWS; from += content) {
            int to = Math.min(from + content, last);
            long[] window = Arrays.copyOfRange(ids, from - 1, to + 1);
            window[0] = ids[0];
            window[window.length - 1] = ids[last];
            windows.add(window);
        }
        return windows;
    }
}
