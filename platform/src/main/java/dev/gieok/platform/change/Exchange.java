package dev.gieok.platform.change;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** Says in its words that one thing took the place of another, or what is so from now on. */
public final class Exchange {
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:switch(?:ed)?|chang(?:e|ed)|swapp?(?:ed)?|mov(?:e|ed)|migrat(?:e|ed)|upgrad(?:e|ed)|trad(?:e|ed))\\b.*\\b(?:to|for|onto)\\b"
                    + "|(?:으로|로) ?(?:\\S+ )?(?:바꿨|바꾸|바꿔|갈아탔|갈아타|옮겼|옮기|넘어왔|넘어갔|교체)"
                    + "|\\b(?:now|these days|nowadays)\\b|이제|이젠|요즘|요새",
            Pattern.CASE_INSENSITIVE);

    /** What one has, does or likes; there are always several people. */
    private static final Set<Kind> KINDS = Set.of(Kind.ATTRIBUTE, Kind.HABIT, Kind.PREFERENCE);

    /** What is told without saying how it is related to what one has, and what one values. */
    private static final Set<Kind> TOLD_KINDS = Set.of(Kind.UNSORTED, Kind.VALUE);

    private Exchange() {}

    /** Of what there may be several of at a time: what is so now may have taken the place of one of them. */
    public static boolean isMadeBy(Candidate said) {
        return said.effect() == Effect.ASSERT
                && !said.negated()
                && said.cardinality() == Cardinality.MANY
                && KINDS.contains(said.kind())
                && isToldIn(said.text());
    }

    /** Says that something is so: of a kind of which one has one at a time it may have taken the place of another. */
    public static boolean mayBeMadeBy(Candidate said) {
        return said.effect() == Effect.ASSERT && !said.negated() && mayEnd(said.kind());
    }

    /** Whether such a thing may hold no longer. */
    public static boolean mayEnd(Kind kind) {
        return KINDS.contains(kind) || TOLD_KINDS.contains(kind);
    }

    /** Of English and Korean. */
    static boolean isToldIn(String text) {
        return TOLD.matcher(text).find();
    }
}
