package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes apart what says several things of several: “I have a son, Keith, who lives in Perth, and a daughter called Linda”,
 * “two kids, Callum who's 17 and Poppy who's 9”. Each of them is a sentence of its own; its words keep their places.
 */
final class Relatives {
    private static final Set<String> MINE = Set.of("my", "our");
    private static final Set<String> COUNTING =
            Set.of("a", "an", "another", "one", "two", "three", "four", "five", "2", "3", "4", "5");
    private static final Set<String> CALLED = Set.of("called", "named");
    private static final Set<String> TELLING =
            Set.of("told", "tell", "asked", "ask", "know", "knew", "remember", "see");
    private static final Set<String> HAVING = Set.of("have", "has", "got");

    /** “my little sister Anna”, “a son called Keith” */
    private static final int LONGEST = 4;

    private final EnglishWords words;
    private final List<EnglishToken> tokens;
    private final List<List<EnglishToken>> told = new ArrayList<>();

    private Relatives(List<EnglishToken> tokens, EnglishWords words) {
        this.words = words;
        this.tokens = new ArrayList<>(tokens);
    }

    /** The sentences, in the order in which they are to be read; the one that was given where it is only one. */
    static List<List<EnglishToken>> apart(List<EnglishToken> tokens, EnglishWords words) {
        Relatives relatives = new Relatives(tokens, words);
        relatives.ages();
        relatives.who();
        List<List<EnglishToken>> all = new ArrayList<>(relatives.members());
        all.addAll(relatives.told);
        return all;
    }

    /** “Poppy (9)”, “Poppy, 9, and …” of those that one has. */
    private void ages() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean bracket = lower(i).equals("(") && (lower(i + 2).equals(")") || i + 2 == tokens.size());
            boolean comma = lower(i).equals(",")
                    && has() > 0
                    && (i + 2 == tokens.size()
                            || lower(i + 2).equals(",")
                            || lower(i + 2).equals("and"));
            if ((bracket || comma) && lower(i + 1).matches("\\d{1,3}") && isName(i - 1) && severalNamed()) {
                int end = bracket ? Math.min(i + 3, tokens.size()) : i + 2;
                told.add(predicated(tokens.get(i - 1), tokens.get(i + 1)));
                tokens.subList(i, end).clear();
            }
        }
    }

    /** Only where more than one is told of: “My daughter Mia (6) has …” is read as it is. */
    private boolean severalNamed() {
        return has() > 0
                || IntStream.range(0, tokens.size())
                        .anyMatch(i -> lower(i).equals("and")
                                && isName(i + 1)
                                && lower(i + 2).equals("("));
    }

    private static List<EnglishToken> predicated(EnglishToken who, EnglishToken age) {
        int at = age.start();
        return List.of(who, new EnglishToken("is", "is", Set.of("is", "be"), at, at), age);
    }

    /** “…, who lives in Leeds, …”, “… who's 9” */
    private void who() {
        for (int at = 1; at + 2 < tokens.size(); at++) {
            boolean comma = lower(at - 1).equals(",");
            int last = comma ? at - 2 : at - 1;
            int first = (lower(at).equals("who") || !comma && isAged(at)) && last >= 0 ? whose(last) : -1;
            boolean verb = EnglishSplitter.AUXILIARIES.contains(lower(at + 1))
                    || tokens.get(at + 1).isAny(words.verbs);
            if (first < 0 || !verb || first > 0 && TELLING.contains(lower(first - 1))) {
                continue;
            }
            int end = end(at, comma);
            boolean goesOn = comma && lower(end).equals(",") && !COUNTING.contains(lower(end + 2)) && isVerb(end + 1);
            List<EnglishToken> one = new ArrayList<>(tokens.subList(first, last + 1));
            one.addAll(tokens.subList(at + 1, end));
            told.add(one);
            tokens.subList(comma ? at - 1 : at, goesOn ? end + 1 : end).clear();
            at = last;
        }
    }

    /** “Asher hes 11” */
    private boolean isAged(int at) {
        return (lower(at).equals("he") || lower(at).equals("she"))
                && lower(at + 1).equals("is")
                && lower(at + 2).matches("\\d{1,3}");
    }

    /** Where whoever is spoken of begins: with a name, or what one has them as; −1 for none. */
    private int whose(int last) {
        int first = last;
        while (first > 0 && isName(first) && isName(first - 1)) {
            first--;
        }
        for (int i = first; i >= Math.max(0, first - LONGEST); i--) {
            if (MINE.contains(lower(i)) && i < last) {
                return i;
            }
            if (!Character.isLetter(lower(i).charAt(0)) || words.function.contains(lower(i))) {
                break;
            }
        }
        return isName(last) ? first : -1;
    }

    /** Where it ends that began with “who”. */
    private int end(int who, boolean comma) {
        for (int i = who + 2; i < tokens.size(); i++) {
            boolean joined = lower(i).equals("and")
                    || lower(i).equals(",") && lower(i + 1).equals("and");
            int next = lower(i).equals(",") && joined ? i + 2 : i + 1;
            boolean another = COUNTING.contains(lower(next)) && hasName(next)
                    || MINE.contains(lower(next))
                    || isName(next)
                            && (lower(next + 1).equals("who")
                                    || lower(next + 1).equals(",")
                                            && lower(next + 2).equals("who"))
                    || isName(next) && (isVerb(next + 1) || isAged(next + 1));
            boolean stops = lower(i).equals(";")
                    || joined && another
                    || lower(i).equals(",")
                            && (comma && isVerb(i + 1)
                                    || isName(i + 1) && lower(i + 2).equals("who"))
                    || !comma && i > who + 2 && isFinite(i);
            if (stops) {
                return i;
            }
        }
        return tokens.size();
    }

    /** “My brother Tom who's a plumber *is* moving” */
    private boolean isFinite(int i) {
        return Set.of("is", "are", "was", "were", "has", "will", "'s").contains(lower(i))
                && !lower(i - 1).equals("and");
    }

    /** “I have a son, Keith and a daughter called Linda”: each that is had by name is had in a sentence of its own. */
    private List<List<EnglishToken>> members() {
        int has = has();
        if (has == 0) {
            return tokens.isEmpty() ? List.of() : List.of(tokens);
        }
        List<Integer> begins = new ArrayList<>(List.of(has));
        for (int i = has + 1; i + 1 < tokens.size(); i++) {
            boolean joint = lower(i).equals("and") || lower(i).equals(",") || lower(i).equals("plus");
            if (joint && COUNTING.contains(lower(i + 1)) && (hasName(has) || hasName(i + 1))) {
                begins.add(i + 1);
            }
        }
        List<List<EnglishToken>> sentences = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int to = i + 1 < begins.size() ? begins.get(i + 1) : tokens.size();
            List<EnglishToken> one = new ArrayList<>(tokens.subList(0, has));
            List<EnglishToken> what = tokens.subList(begins.get(i), to);
            one.addAll(what);
            while (Set.of(",", "and", "plus").contains(one.getLast().lower())) {
                one.removeLast();
            }
            sentences.add(one);
        }
        return sentences;
    }

    /** Where that begins what the person says that they have; 0 for none. */
    private int has() {
        int from = IntStream.range(0, Math.min(4, tokens.size()))
                .filter(i -> Set.of("i", "we").contains(lower(i)))
                .findFirst()
                .orElse(-1);
        int at = from + 1;
        while (from >= 0 && at < tokens.size() && tokens.get(at).isAny(HAVING)) {
            at++;
        }
        return from >= 0 && at > from + 1 && COUNTING.contains(lower(at)) ? at : 0;
    }

    /** “a daughter called Linda”, “two sons, Jack …”, “a dog Rex” */
    private boolean hasName(int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + 1 + LONGEST); i++) {
            if (lower(i).equals("and") || EnglishSplitter.AUXILIARIES.contains(lower(i))) {
                return false;
            }
            if (i > from + 1
                    && isName(i)
                    && (!lower(i - 1).equals("in")
                            && !lower(i - 1).equals("from")
                            && !lower(i - 1).equals("at"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).capitalised()
                && !words.function.contains(lower(i))
                && (words.names(lower(i)) || i > 0);
    }

    private boolean isVerb(int i) {
        return i < tokens.size()
                && (EnglishSplitter.AUXILIARIES.contains(lower(i))
                        || tokens.get(i).isAny(words.verbs));
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
