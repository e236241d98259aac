package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** Tells what is added to an English clause as one of its own, beyond what has an “I” or a “my” right before its verb. */
final class Added {
    private static final Set<String> THIRD = Set.of("he", "she", "my", "our", "his", "her");
    private static final Set<String> REACTING = Set.of("makes", "gives");
    private static final int LONGEST_NAME = 5;

    private final List<EnglishToken> tokens;
    private final EnglishWords words;

    Added(List<EnglishToken> tokens, EnglishWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** “She's a nurse, works nights”, “Mum's 67, lives in Leeds”. */
    boolean theirs(int begin, int i) {
        boolean third = lower(i).endsWith("s")
                && words.coordinating.contains(lower(i))
                && tokens.get(i).isAny(words.verbs)
                && !EnglishSplitter.AUXILIARIES.contains(lower(i));
        boolean somebody = THIRD.contains(lower(begin))
                || tokens.get(begin).capitalised() && !lower(begin).equals("i");
        return third && somebody && verbNear(begin, i - begin) && i + 1 < tokens.size() && !punctuation(i + 1);
    }

    /** “…, so my doctor, Dr Patel, has forbidden it”: who that is stands between. */
    boolean named(int i) {
        int open = lower(i + 2).equals(",") ? i + 2 : i + 3;
        if (!lower(open).equals(",")
                || open + 1 >= tokens.size()
                || !tokens.get(open + 1).capitalised()) {
            return false;
        }
        int close = open + 2;
        while (close < Math.min(tokens.size(), open + LONGEST_NAME)
                && !lower(close).equals(",")) {
            close++;
        }
        return lower(close).equals(",") && verbNear(close + 1, 2);
    }

    /** “I can't have grapefruit and penicillin makes me swell up” */
    boolean reacts(int joint, int i) {
        return lower(joint).equals("and")
                && REACTING.contains(lower(i + 1))
                && lower(i + 2).equals("me");
    }

    boolean verbNear(int from, int reach) {
        for (int i = from; i < Math.min(tokens.size(), from + reach); i++) {
            if (punctuation(i)) {
                return false;
            }
            if (EnglishSplitter.AUXILIARIES.contains(lower(i)) || tokens.get(i).isAny(words.verbs)) {
                return true;
            }
        }
        return false;
    }

    private boolean punctuation(int i) {
        return i < tokens.size() && !Character.isLetterOrDigit(lower(i).charAt(0)) && !lower(i).startsWith("'");
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
