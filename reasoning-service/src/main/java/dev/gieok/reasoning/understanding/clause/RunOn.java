package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** Finds where a sentence begins in what is written or dictated without stops: “I got a kitten her name is Mochi she's orange”. */
final class RunOn {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> BE = Set.of("is", "'s", "are", "'re", "was", "were");
    /** What makes a statement of “is”, and hardly ends what is said of a noun: “the ward she is on”. */
    private static final Set<String> PREDICATES = Set.of("a", "an", "called", "named", "my", "our");

    private static final Set<String> OBJECTS =
            Set.of("a", "an", "the", "my", "our", "his", "her", "their", "it", "him", "them");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "that", "this", "every", "any", "all", "my", "our", "his", "her", "their", "some");
    /** Of which something is said without “that”: “the day she was born”. */
    private static final Set<String> RELATED = Set.of(
            "day",
            "time",
            "way",
            "place",
            "year",
            "years",
            "moment",
            "reason",
            "minute",
            "night",
            "morning",
            "thing",
            "one",
            "all",
            "everything",
            "what",
            "week",
            "sure",
            "glad",
            "sad",
            "afraid",
            "sorry",
            "happy",
            "worried");

    private static final Set<String> HAVE = Set.of("am", "have", "get", "be");
    /** What a sentence that is still to come hangs on. */
    private static final Set<String> WAITING = Set.of(
            "if",
            "when",
            "whenever",
            "because",
            "since",
            "while",
            "before",
            "after",
            "until",
            "once",
            "that",
            "who",
            "which",
            "where",
            "what",
            "how",
            "every",
            "unless");

    private final List<EnglishToken> tokens;
    private final EnglishWords words;

    RunOn(List<EnglishToken> tokens, EnglishWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether another sentence begins at an index, with nothing between it and what has been said since `from`. */
    boolean begins(int from, int i) {
        String before = lower(i - 1);
        boolean whole = Character.isLetterOrDigit(before.charAt(0))
                && !words.function.contains(before)
                && !words.boundary.contains(before)
                && !tokens.get(i - 1).isAny(words.verbs)
                && told(from, i);
        return whole && (names(i) || !RELATED.contains(before) && (somebody(i) || me(i)));
    }

    /** “… her name is Mochi” */
    private boolean names(int i) {
        return Set.of("her", "his", "its", "their").contains(lower(i))
                && (lower(i + 1).equals("name") || lower(i + 1).equals("names"))
                && BE.contains(lower(i + 2));
    }

    /** “… shes a nurse”, “… it is called lisinopril” */
    private boolean somebody(int i) {
        if (!PRONOUNS.contains(lower(i)) || !BE.contains(lower(i + 1))) {
            return false;
        }
        return PREDICATES.contains(lower(i + 2)) || number(i + 2) || !determined(i) && i + 2 < tokens.size();
    }

    /** “… I am seventy”, “… I sold the house” */
    private boolean me(int i) {
        if (!lower(i).equals("i") || determined(i)) {
            return false;
        }
        boolean am = Set.of("am", "'m").contains(lower(i + 1)) && number(i + 2);
        boolean did = words.lemmas.past(lower(i + 1)) && OBJECTS.contains(lower(i + 2));
        return am || did;
    }

    private boolean told(int from, int to) {
        boolean waits = tokens.subList(from, to).stream().anyMatch(token -> WAITING.contains(token.lower()));
        return !waits
                && tokens.subList(from, to).stream()
                        .anyMatch(token -> BE.contains(token.lower()) || token.isAny(words.verbs) || token.isAny(HAVE));
    }

    private boolean determined(int i) {
        return DETERMINERS.contains(lower(i - 2)) || DETERMINERS.contains(lower(i - 3));
    }

    private boolean number(int i) {
        return i < tokens.size()
                && (Character.isDigit(lower(i).charAt(0))
                        || lower(i).matches("(?:six|seven|eigh|nine|twen|thir|for|fif)t(?:y|een)"));
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
