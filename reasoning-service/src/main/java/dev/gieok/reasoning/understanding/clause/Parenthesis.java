package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is put in between who is spoken of and what they do: “My daughter Mia (6) has her recital”.
 *
 * @param open where it begins
 * @param around the sentence without it
 * @param told what it says of them as a clause of its own, where it can be one
 */
record Parenthesis(int open, List<EnglishToken> around, List<List<EnglishToken>> told) {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** Null when there is none, or nothing follows it. */
    static @Nullable Parenthesis in(List<EnglishToken> tokens) {
        List<String> lowers = tokens.stream().map(EnglishToken::lower).toList();
        int open = lowers.indexOf("(");
        int close = lowers.indexOf(")");
        if (open < 0 || close < open + 2 || close == tokens.size() - 1) {
            return null;
        }
        List<EnglishToken> around = new ArrayList<>(tokens.subList(0, open));
        around.addAll(tokens.subList(close + 1, tokens.size()));
        boolean says = Character.isDigit(lowers.get(open + 1).charAt(0)) || ARTICLES.contains(lowers.get(open + 1));
        return new Parenthesis(open, around, says ? List.of(predicated(tokens, open, close)) : List.of());
    }

    /** “My daughter Mia (6)”: is six. */
    private static List<EnglishToken> predicated(List<EnglishToken> tokens, int open, int close) {
        List<EnglishToken> clause = new ArrayList<>(tokens.subList(0, open));
        int at = tokens.get(open).start();
        clause.add(new EnglishToken("is", "is", Set.of("is", "be"), at, at));
        clause.addAll(tokens.subList(open + 1, close + 1));
        return clause;
    }
}
