package dev.gieok.contracts.memory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an observation that teaches nothing by itself, and why.
 *
 * @param reason a code of the reason catalogue: `question`, `small-talk`, `request`, `hypothetical`, `temporary`, `secret`, `not-about-person`, `retain-never`, `empty`, `low-trust-instruction`
 * @param request what was asked for in it, if being asked in the same way again and again would teach something; null where it would not, and in what was written before there were any
 * @param order what was asked for in it, if it may change an instruction; null where it may not
 */
public record Passage(
        String reason,
        String language,
        @Nullable Request request,
        @Nullable Order order) {
    /** Reasons of what is not told as so, or is not to be kept. */
    public static final Set<String> UNTOLD =
            Set.of("question", "request", "hypothetical", "secret", "low-trust-instruction");

    /** One that teaches nothing, however often it is said. */
    public Passage(String reason, String language) {
        this(reason, language, null, null);
    }

    /** Whether it is passed over for one of {@link #UNTOLD}. */
    public boolean saysNothingToBeSo() {
        return UNTOLD.contains(reason);
    }

    /** The same, asking for that. */
    public Passage asking(Request request) {
        return new Passage(reason, language, request, order);
    }

    /** The same, which may change an instruction. */
    public Passage ordering(Order order) {
        return new Passage(reason, language, request, order);
    }
}
