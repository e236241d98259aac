package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lifts English adverbs and auxiliary verbs out of a clause and keeps what they meant as marks. */
final class EnglishAuxiliaries {
    private static final Set<String> BE = Set.of("am", "is", "are", "was", "were", "be", "been", "'s");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> WH =
            Set.of("what", "who", "where", "when", "why", "how", "which", "whose", "whom");
    private static final Set<String> NOMINATIVE = Set.of("i", "you", "we", "he", "she", "they");
    private static final Set<String> SUBORDINATING = Set.of("when", "whenever", "if", "unless");
    private static final Set<String> PERSONS = Set.of(
            "i", "you", "we", "he", "she", "they", "it", "my", "there", "your", "his", "her", "our", "this", "that");

    private static final Set<String> BEFORE_GOING = Set.of(
            "am",
            "is",
            "are",
            "was",
            "were",
            "be",
            "'s",
            "not",
            "i",
            "we",
            "also",
            "still",
            "really",
            "probably",
            "definitely");

    private final EnglishWords words;

    EnglishAuxiliaries(EnglishWords words) {
        this.words = words;
    }

    /** How many tokens from an index on are no words of the clause; what they stand for is added to its words or marks. */
    int lift(List<EnglishToken> tokens, List<String> lowers, int i, List<Word> kept, Set<Mark> marks) {
        var phrase = words.lifted.at(i, index -> index < lowers.size() ? lowers.get(index) : null);
        String word = lowers.get(i);
        String next = i + 1 < lowers.size() ? lowers.get(i + 1) : "";
        if (phrase != null && !guarded(word, phrase.value(), lowers, i)) {
            if (phrase.value() != null) {
                marks.add(phrase.value());
            }
            return phrase.length();
        }
        if (word.equals("used") && next.equals("to")) {
            marks.add(Mark.PAST);
            marks.add(Mark.NO_LONGER);
            return 2;
        }
        if (word.equals("would")
                || word.equals("suppose")
                || word.equals("imagine")
                || word.equals("if") && unreal(tokens, i)) {
            marks.add(Mark.CONDITION);
            return word.equals("would") ? 1 : 0;
        }
        int phase = words.phases.length(i, lowers);
        if (phase > 0 && i > 0 && gerund(tokens, i + phase)) {
            // “I stopped playing tennis” is “I play tennis”, no longer.
            marks.addAll(words.phases.marks(i, lowers));
            return phase;
        }
        if (HAVE.contains(word) && next.equals("got")) {
            // “I've got” is “I have”.
            kept.add(EnglishReader.word(tokens.get(i)));
            return 2;
        }
        boolean beforeVerb = verbAfter(tokens, i + 1);
        if (DO.contains(word) && beforeVerb) {
            if (word.equals("did")) {
                marks.add(Mark.PAST);
            }
            return 1;
        }
        if (contracted(tokens, i) && hasDone(tokens, i + 1) || HAVE.contains(word) && participleAfter(tokens, i + 1)) {
            marks.add(Mark.PERFECT);
            return 1;
        }
        if (BE.contains(word) && progressiveAfter(lowers, i + 1) && !isDoing(kept)) {
            marks.add(Mark.PROGRESSIVE);
            if (word.equals("was") || word.equals("were")) {
                marks.add(Mark.PAST);
            }
            return 1;
        }
        return 0;
    }

    /** “If I won …”, “if I were …”: not “if I eat nuts …”, which tells how it is. */
    private boolean unreal(List<EnglishToken> tokens, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + 5); i++) {
            String word = tokens.get(i).lower();
            if (words.lemmas.past(word)
                    || word.equals("were")
                    || word.equals("was")
                    || word.equals("could")
                    || word.equals("ever")) {
                return true;
            }
        }
        return tokens.stream()
                .anyMatch(token -> token.lower().equals("will")
                        || token.lower().equals("would")
                        || token.lower().equals("might"));
    }

    /** “I get migraines when I don't sleep”, “if I don't sleep I get migraines”: that denies the sleep. */
    private static boolean isBeside(List<String> lowers, int i) {
        boolean begun = SUBORDINATING.contains(lowers.getFirst());
        List<String> around = begun ? lowers.subList(i, lowers.size()) : lowers.subList(0, i);
        return around.stream().anyMatch(begun ? NOMINATIVE::contains : SUBORDINATING::contains);
    }

    /** “can” and “not” are lifted everywhere, but a filler that is the verb or the object is not. */
    private static boolean guarded(String word, @Nullable Mark mark, List<String> lowers, int i) {
        String before = i > 0 ? lowers.get(i - 1) : "";
        if (mark == Mark.TO_REMEMBER && WH.contains(lowers.getFirst())) {
            // “What should I keep in mind when cooking for Priya?”
            return true;
        }
        if (word.equals("you") && (DO.contains(before) || WH.contains(before))) {
            // “What do you know …?” asks; “it was, you know, late” does not.
            return true;
        }
        if (mark == null
                && (before.equals("a") || before.equals("an") || before.equals("the") || before.equals("my"))
                && !word.equals("very")
                && !word.equals("really")) {
            return true;
        }
        if (mark == Mark.NEGATED && isBeside(lowers, i)) {
            return true;
        }
        if (mark == Mark.NEGATED && word.equals("not") && (before.equals(",") || before.equals("but"))) {
            // “…, not walnuts”, “but not walnuts” denies the walnuts, not the clause.
            return true;
        }
        if (mark == Mark.FUTURE
                && word.equals("will")
                && (EnglishSplitter.OWNERS.contains(before) || before.equals("'s"))) {
            // “changed her will”
            return true;
        }
        if (word.equals("going")) {
            // “I stopped going to yoga” goes; “I'm going to …” will.
            return !BEFORE_GOING.contains(before);
        }
        if (word.equals("right") || word.equals("only") || word.equals("well") || word.equals("pretty")) {
            return i == lowers.size() - 1 && word.equals("well");
        }
        return false;
    }

    private boolean verbAfter(List<EnglishToken> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
            EnglishToken token = tokens.get(i);
            if (token.lower().equals("not")
                    || token.isAny(words.verbs) && !token.lower().endsWith("ing")) {
                return true;
            }
            if (!PERSONS.contains(token.lower())
                    && !(token.capitalised() && words.names(token.lower()))
                    && words.lifted.at(i, n -> n < tokens.size() ? tokens.get(n).lower() : null) == null
                    && !PERSONS.contains(tokens.get(i - 1).lower())) {
                return false;
            }
        }
        return false;
    }

    private boolean gerund(List<EnglishToken> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).lower().endsWith("ing")
                && tokens.get(i).keys().stream().anyMatch(key -> words.verbs.contains(key) || key.equals("be"));
    }

    /** “Kev's”, “he's”: written in one with what stands before it. */
    private static boolean contracted(List<EnglishToken> tokens, int i) {
        EnglishToken token = tokens.get(i);
        return i > 0
                && (token.lower().equals("'s") || token.lower().equals("is"))
                && tokens.get(i - 1).end() == token.start();
    }

    /** “Kev's changed jobs” has changed them, “the date's changed” may have been. */
    private boolean hasDone(List<EnglishToken> tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && !tokens.get(i).lower().equals("been")
                && words.lifted.at(i, n -> n < tokens.size() ? tokens.get(n).lower() : null) != null) {
            i++;
        }
        String word = i < tokens.size() ? tokens.get(i).lower() : "";
        EnglishToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean aged = word.equals("turned")
                && next != null
                && Character.isDigit(next.lower().charAt(0));
        boolean what = aged || next != null && (next.capitalised() || words.doneToWhat.contains(next.lower()));
        return word.equals("been") || words.done.contains(word) || words.doneTo.contains(word) && what;
    }

    private boolean participleAfter(List<EnglishToken> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            String word = tokens.get(i).lower();
            if (words.lemmas.participle(word) || word.equals("been")) {
                return true;
            }
            if (!word.equals("not")
                    && words.lifted.at(i, n -> n < tokens.size() ? tokens.get(n).lower() : null) == null) {
                return false;
            }
        }
        return false;
    }

    /** Whether what the clause is about so far is something that one does. */
    private boolean isDoing(List<Word> subject) {
        return subject.size() > 1 && subject.getLast().isAnyOf(words.doings);
    }

    private boolean progressiveAfter(List<String> lowers, int from) {
        for (int i = from; i < Math.min(lowers.size(), from + 4); i++) {
            String word = lowers.get(i);
            if (word.endsWith("ing") && word.length() > 4) {
                return !words.notProgressive.contains(word);
            }
            if (!PERSONS.contains(word) && words.lifted.at(i, n -> n < lowers.size() ? lowers.get(n) : null) == null) {
                return false;
            }
        }
        return false;
    }
}
