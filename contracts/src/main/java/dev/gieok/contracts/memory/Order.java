package dev.gieok.contracts.memory;

/**
 * What a person asks for in words that may change what they asked for before, for good: “move the pill reminder to 9:30”.
 * Where it puts an instruction out of date, it takes its place; otherwise it is done once, and nothing is kept of it.
 *
 * @param text in the person's words
 * @param standing that it is to hold from now on, by its words alone: log odds
 */
public record Order(String text, double standing) {
    private static final String RULE = "rules:amended";

    /** The instruction that it is. */
    public Candidate instruction(String language) {
        return Candidate.instruction(text, text, language, RULE);
    }

    @Override
    public String toString() {
        return "Order[" + standing + "]";
    }
}
