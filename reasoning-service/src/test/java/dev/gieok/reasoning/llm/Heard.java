package dev.gieok.reasoning.llm;

import dev.gieok.reasoning.answering.Progress;
import dev.gieok.reasoning.grounded.UsedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps what a client that streams would have seen at the end. */
final class Heard implements Progress {
    private final List<String> pieces = new ArrayList<>();
    private int attempts;

    @Override
    public void attempt(Map<Integer, UsedSource> sources) {
        attempts++;
        pieces.clear();
    }

    @Override
    public void piece(String text) {
        pieces.add(text);
    }

    int attempts() {
        return attempts;
    }

    int pieces() {
        return pieces.size();
    }

    String text() {
        return String.join("", pieces);
    }
}
