package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.regex.Pattern;

/** Whether a sentence bids to forget what is remembered: “forget that I live in Nice”. Words in `forgetting.yaml`. */
final class ForgetRequests {
    /** The task that answers it (`questions/tasks.yaml`). */
    static final String TASK = "forget";

    private static final Pattern BIDS = Data.pattern("forgetting.yaml", "bids");
    private static final Pattern UNLESS = Data.pattern("forgetting.yaml", "unless");

    private ForgetRequests() {}

    static boolean in(String sentence) {
        String words = sentence.strip();
        return BIDS.matcher(words).find() && !UNLESS.matcher(words).find();
    }
}
