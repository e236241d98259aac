package dev.gieok.contracts.memory;

/**
 * A request by the way in which it was made, without what it was made about: “Summarise this in three bullet points” of
 * whatever text.
 *
 * @param signature the same for every request that is made in the same way, in whatever language; holds no word of the person
 * @param candidate the habit or the standing instruction that it becomes when it is made again and again
 */
public record Request(String signature, Candidate candidate) {
    /** The predicate of a standing instruction that was made of requests. */
    public static final String INSTRUCTION = "repeated-instruction";

    /** The predicate of a habit that was. */
    public static final String HABIT = "often-asks-for";

    @Override
    public String toString() {
        return "Request[" + candidate.kind() + "]";
    }
}
