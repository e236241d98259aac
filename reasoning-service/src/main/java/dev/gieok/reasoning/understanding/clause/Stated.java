package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** What is told next of the same one without another subject: “I'm veggie and allergic to kiwi”, “mum's called Jean, lives in Whitby”. */
final class Stated {
    /** What is a state with this after it, and seldom one without. */
    private static final Set<String> TO = Set.of("allergic", "intolerant");

    /** What is a state by itself. */
    private static final Set<String> STATES = Set.of(
            "married divorced separated engaged widowed retired diabetic asthmatic coeliac celiac dyslexic vegan vegetarian"
                    .split(" "));

    /** What may follow such a state; the end of the sentence, too. */
    private static final Set<String> AFTER =
            Set.of(",", ".", "and", "but", "to", "with", "since", "for", "now", "from", "btw", "though", "already");

    private static final Set<String> JOINTS = Set.of(",", "and", "but");

    /** Of somebody else, after a comma. */
    private static final Set<String> DOING = Set.of("lives", "works", "studies", "teaches");

    private static final Set<String> PLACED = Set.of("in", "at", "near", "with", "on", "by", "as", "for", "between");

    private static final Set<String> BE = Set.of("am", "is", "are", "'s", "'m", "'re");

    private static final Set<String> OWN = Set.of("i", "we");

    private final List<EnglishToken> tokens;

    Stated(List<EnglishToken> tokens) {
        this.tokens = tokens;
    }

    /** @param from where the clause before begins @param i where the next would */
    boolean begins(int from, int i) {
        if (relative(from, i)) {
            return false;
        }
        if (isState(i)) {
            return JOINTS.contains(lower(i - 1))
                    && (own(from, i) || !whose(from, i).isEmpty());
        }
        return lower(i - 1).equals(",") && DOING.contains(lower(i)) && PLACED.contains(lower(i + 1));
    }

    /**
     * Whose state it is and “is”, where that is somebody else's: it must be read with them, or it would be one's own. Empty for
     * what is one's own, or no state.
     *
     * @param from where the clause before begins @param i where the state stands
     */
    List<EnglishToken> whose(int from, int i) {
        int be = last(from, i);
        if (!isState(i) || be <= from || own(from, i)) {
            return List.of();
        }
        int first = be - 1;
        while (first > from && !JOINTS.contains(lower(first - 1))) {
            first--;
        }
        return tokens.subList(first, be + 1);
    }

    /** “I have two dogs and allergic to cats”: nobody else is spoken of that is anything. */
    private boolean own(int from, int i) {
        int be = last(from, i);
        return be > 0 ? OWN.contains(lower(be - 1)) : OWN.contains(lower(from));
    }

    /** Where the last “is” stands: “my wife's dog is sick and allergic to chicken”; -1 for none. */
    private int last(int from, int i) {
        int at = i - 1;
        while (at >= from && !BE.contains(lower(at))) {
            at--;
        }
        return at < from ? -1 : at;
    }

    private boolean isState(int i) {
        return TO.contains(lower(i))
                ? lower(i + 1).equals("to")
                : STATES.contains(lower(i)) && (i + 1 == tokens.size() || AFTER.contains(lower(i + 1)));
    }

    /** “…, who is a vet, works in …”: its subject is far in front. */
    private boolean relative(int from, int i) {
        return tokens.subList(from, i).stream()
                .map(EnglishToken::lower)
                .anyMatch(word -> word.equals("who") || word.equals("which"));
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
