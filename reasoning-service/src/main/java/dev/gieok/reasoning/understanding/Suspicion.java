package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Map;
import java.util.regex.Pattern;

/** How much a message must look like a change (log odds) to be taken for one, by what else it says. */
final class Suspicion {
    /** To put anything out of date by its words alone. */
    static final double CHANGED = -0.5;

    /** To be weighed with what holds, which must tell the rest: “I have a pixie cut” looks like no change by itself. */
    private static final Map<String, Double> WORTH_A_LOOK = Map.of("en", -5.0, "ko", -6.0);

    /** Below it a message is none of a change, whatever lines of `consequences/*.yaml` fit it. */
    private static final Map<String, Double> SURELY_NONE = Map.of("en", -1.5, "ko", -1.5);

    private static final Pattern BESIDE = Data.pattern("consequences/beside.yaml", "beside");

    private Suspicion() {}

    /** Whether a message is worth a look at what holds. */
    static boolean isRaisedBy(String said, String language, double likelihood) {
        return likelihood >= WORTH_A_LOOK.getOrDefault(language, 0.0)
                && !BESIDE.matcher(said).find();
    }

    static boolean isSurelyNone(String language, double likelihood) {
        return likelihood < SURELY_NONE.getOrDefault(language, 0.0);
    }
}
