package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.names.GivenNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells who is called like a month: “Nora and June”, “June's allergic to eggs”. */
public final class MonthNames {
    /** A key of the word: somebody, whatever the lists say. */
    public static final String SOMEBODY = "@somebody";

    private static final Set<String> CALLED = Set.of("april", "may", "june", "august");
    private static final Set<String> JOINING = Set.of("and", ",", "&");
    /** Of people and of no month. */
    private static final Set<String> STATES = Set.of(
            "allergic",
            "pregnant",
            "vegan",
            "vegetarian",
            "diabetic",
            "autistic",
            "scared",
            "afraid",
            "obsessed",
            "teething",
            "married",
            "engaged",
            "divorced",
            "learning",
            "turning");

    private static final Set<String> DEEDS = Set.of(
            "outgrow", "love", "like", "hate", "want", "say", "tell", "eat", "play", "work", "live", "study", "can",
            "cry", "sleep", "learn", "move", "quit", "marry");

    private MonthNames() {}

    /** Whether whoever is called so is called like a month. */
    public static boolean called(String name) {
        return CALLED.contains(name.toLowerCase(Locale.ROOT)) && Character.isUpperCase(name.charAt(0));
    }

    static boolean at(List<EnglishToken> tokens, int i, EnglishWords words) {
        EnglishToken token = tokens.get(i);
        if (!token.capitalised() || !CALLED.contains(token.lower())) {
            return false;
        }
        boolean among = i > 1 && JOINING.contains(tokens.get(i - 1).lower()) && given(tokens.get(i - 2))
                || i + 2 < tokens.size() && JOINING.contains(tokens.get(i + 1).lower()) && given(tokens.get(i + 2));
        boolean is = i + 2 < tokens.size()
                && Set.of("'s", "is", "was").contains(tokens.get(i + 1).lower())
                && STATES.contains(tokens.get(i + 2).lower());
        boolean asked = i > 0
                && i + 1 < tokens.size()
                && Set.of("is", "was").contains(tokens.get(i - 1).lower())
                && STATES.contains(tokens.get(i + 1).lower());
        boolean before = i == 0 || !words.boundary.contains(tokens.get(i - 1).lower());
        boolean does = before && i + 1 < tokens.size() && tokens.get(i + 1).isAny(DEEDS);
        return among || is || asked || does;
    }

    static Word word(EnglishToken token) {
        Set<String> keys = new HashSet<>(token.keys());
        keys.add(SOMEBODY);
        return new Word(token.text(), keys, Word.Sort.NAME, "", token.start(), token.end());
    }

    private static boolean given(EnglishToken token) {
        return token.capitalised() && !CALLED.contains(token.lower()) && GivenNames.english(token.text());
    }
}
