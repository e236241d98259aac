package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is told next of the same one without another subject: “I'm veggie and allergic to kiwi”, “mum's called Jean, lives in Whitby”. */
final class Stated {
    /** What may follow a state that is one by itself; the end of the sentence, too. */
    private static final Set<String> AFTER =
            Set.of(",", ".", "and", "but", "to", "with", "since", "for", "now", "from", "btw", "though", "already");

    private static final Set<String> PLACED = Set.of("in", "at", "near", "with", "on", "by", "as", "for", "between");

    private static final Map<String, Set<String>> STATES = Map.ofEntries(
            Map.entry("allergic", Set.of("to")),
            Map.entry("intolerant", Set.of("to")),
            Map.entry("married", AFTER),
            Map.entry("engaged", AFTER),
            Map.entry("divorced", AFTER),
            Map.entry("separated", AFTER),
            Map.entry("widowed", AFTER),
            Map.entry("retired", AFTER),
            Map.entry("diabetic", AFTER),
            Map.entry("asthmatic", AFTER),
            Map.entry("coeliac", AFTER),
            Map.entry("celiac", AFTER),
            Map.entry("dyslexic", AFTER),
            Map.entry("vegan", AFTER),
            Map.entry("vegetarian", AFTER));

    /** Of somebody else, after a comma. */
    private static final Set<String> DOING = Set.of("lives", "works", "studies", "teaches");

    /** Where one stands whom nothing is told of otherwise. */
    private static final Set<String> BE = Set.of("am", "is", "are", "'s", "'m", "'re", "have", "has");

    private static final Set<String> OWN = Set.of("i", "we", "im", "am");

    /** “my little sister Anna is” */
    private static final int LONGEST = 6;

    private final List<EnglishToken> tokens;

    Stated(List<EnglishToken> tokens) {
        this.tokens = tokens;
    }

    /** @param from where the clause before begins @param i where the next would */
    boolean begins(int from, int i) {
        boolean comma = lower(i - 1).equals(",");
        Set<String> after = STATES.get(lower(i));
        if (after != null
                && (comma || lower(i - 1).equals("and") || lower(i - 1).equals("but"))) {
            boolean alone = after.contains(lower(i + 1)) || after == AFTER && i + 1 == tokens.size();
            return alone && tokens.subList(from, i - 1).stream().anyMatch(token -> BE.contains(token.lower()));
        }
        return comma && DOING.contains(lower(i)) && PLACED.contains(lower(i + 1)) && !relative(from, i);
    }

    /**
     * Whose state it is and “is”, where that is somebody else's: it must be read with them. Empty for one's own.
     *
     * @param from where the clause before begins @param i where the state stands
     */
    List<EnglishToken> whose(int from, int i) {
        if (!STATES.containsKey(lower(i)) || OWN.contains(lower(from))) {
            return List.of();
        }
        for (int at = from + 1; at < Math.min(i, from + LONGEST); at++) {
            if (BE.contains(lower(at))) {
                return tokens.subList(from, at + 1);
            }
        }
        return List.of();
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
