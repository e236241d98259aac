package dev.gieok.reasoning.understanding;

import dev.gieok.platform.meaning.Kinds;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.Map;
import java.util.regex.Pattern;

/** How much a message must look like a change (log odds) to be taken for one, by what else it says. */
final class Suspicion {
    /** To put anything out of date by its words alone. */
    static final double CHANGED = -0.5;

    /**
     * The same where it names something of a kind of which one has one at a time (“running Arch on everything”), or says that
     * it was otherwise before: what holds must tell the rest.
     */
    private static final double LIKELY_BESIDE = -2.5;

    /** Below it a message is none of a change, whatever lines of `consequences/*.yaml` fit it. */
    private static final Map<String, Double> SURELY_NONE = Map.of("en", -1.0, "ko", -1.5);

    private static final Pattern SINCE = Data.pattern("consequences/since.yaml", "since");
    private static final Pattern BESIDE = Data.pattern("consequences/beside.yaml", "beside");

    private Suspicion() {}

    /** Whether a message is worth a look at what holds. */
    static boolean isRaisedBy(String said, double likelihood) {
        return likelihood >= least(said) && !BESIDE.matcher(said).find();
    }

    private static double least(String said) {
        return SINCE.matcher(said).find() || !Kinds.of(said).ones().isEmpty() ? LIKELY_BESIDE : CHANGED;
    }

    static boolean isSurelyNone(String language, double likelihood) {
        return likelihood < SURELY_NONE.getOrDefault(language, 0.0);
    }
}
