package dev.gieok.reasoning.answering;

import dev.gieok.reasoning.grounded.UsedSource;
import java.util.Map;

/** Hears how an answer comes into being. */
public interface Progress {
    /** A new attempt begins: what it may rest on, by marker. It takes the place of any attempt before. */
    void attempt(Map<Integer, UsedSource> sources);

    /** The next piece of the current attempt's text. */
    void piece(String text);
}
