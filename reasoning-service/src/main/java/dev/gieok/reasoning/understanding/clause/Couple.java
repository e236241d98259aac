package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** Tells two who are one subject from two clauses: “Marco and I …”, “my sister and her husband …”, “Jo and Pete have …”. */
final class Couple {
    private static final Set<String> THEIR = Set.of("his", "her", "their");
    private static final Set<String> TWO = Set.of("are", "were", "both");

    /** Who are called so by their own are spoken of together: “Mum and Dad live in Galway”. */
    private static final Set<String> ELDERS = Set.of(
            "mum",
            "mom",
            "mam",
            "mama",
            "mother",
            "dad",
            "papa",
            "father",
            "gran",
            "granny",
            "grandma",
            "nan",
            "nana",
            "grandpa",
            "grandad",
            "granddad");

    /** The words of “will my brother Tom” in “will my brother Tom and I …?”, or of “my brother Tom Lee”. */
    private static final int LONGEST = 4;

    private final List<EnglishToken> tokens;
    private final EnglishWords words;
    private final Added added;
    private final boolean asks;

    /** @param asks whether the sentence ends with a question mark */
    Couple(List<EnglishToken> tokens, EnglishWords words, Added added, boolean asks) {
        this.tokens = tokens;
        this.words = words;
        this.added = added;
        this.asks = asks;
    }

    /** Whether the one begins at one index, and the joint to the other is at another. */
    boolean is(int from, int joint) {
        if (!lower(joint).equals("and")) {
            return false;
        }
        boolean me = lower(joint + 1).equals("i");
        if (me && (TWO.contains(lower(joint + 2)) || asksOf(from, joint))) {
            // “Constance from the club and I are a couple”
            return true;
        }
        if (lower(joint - 1).equals("me")) {
            // “so me and Marcus broke up”
            return true;
        }
        if (joint - from == 1 && ELDERS.contains(lower(from)) && ELDERS.contains(lower(joint + 1))) {
            return true;
        }
        boolean another = me
                || THEIR.contains(lower(joint + 1))
                || joint + 1 < tokens.size()
                        && tokens.get(joint + 1).capitalised()
                        && EnglishSplitter.AUXILIARIES.contains(lower(joint + 2));
        return another && isSomebody(from, joint);
    }

    /** “Are Conor and I going to be parents?” */
    private boolean asksOf(int from, int joint) {
        return asks && EnglishSplitter.AUXILIARIES.contains(lower(from)) && joint - from <= LONGEST;
    }

    private boolean isSomebody(int from, int to) {
        if (EnglishSplitter.OWNERS.contains(lower(from))) {
            return to - from <= LONGEST && !added.verbNear(from, to - from);
        }
        return to - from == 1 && tokens.get(from).capitalised() && words.names(lower(from));
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
