package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.understanding.time.EnglishTimes;
import dev.gieok.reasoning.understanding.time.Span;
import dev.gieok.reasoning.understanding.time.TimeFound;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English sentences into clauses. Thread-safe. */
public final class EnglishReader {
    private static final Set<String> BE = Set.of("am", "is", "are", "was", "were", "be", "been", "'s");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> WH =
            Set.of("what", "who", "where", "when", "why", "how", "which", "whose", "whom");
    private static final Set<String> AUXILIARY_QUESTION = Set.of(
            "am", "is", "are", "was", "were", "do", "does", "did", "have", "has", "will", "would", "can", "could",
            "should", "may", "shall");
    private static final Set<String> PERSONS = Set.of(
            "i", "you", "we", "he", "she", "they", "it", "my", "there", "your", "his", "her", "our", "this", "that");

    private final EnglishWords words = new EnglishWords();

    public List<Clause> read(String source, int from, int to, boolean asks, Instant said, ZoneId zone) {
        List<EnglishToken> tokens = EnglishTokens.of(source, from, to, words);
        List<List<EnglishToken>> parts = new EnglishSplitter(tokens, words).clauses();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            clauses.add(clause(source, parts.get(i), asks && last, said, zone));
        }
        return clauses;
    }

    public boolean function(String word) {
        return words.function.contains(word);
    }

    public boolean boundary(String word) {
        return words.boundary.contains(word);
    }

    public boolean imperative(String word) {
        return words.imperative.contains(word);
    }

    public boolean verb(Word word) {
        return word.keys().stream().anyMatch(words.verbs::contains);
    }

    /** The dictionary form of a verb, or the word itself. */
    public String lemma(Word word) {
        return word.keys().stream()
                .filter(words.verbs::contains)
                .findFirst()
                .orElse(word.text().toLowerCase(Locale.ROOT));
    }

    private Clause clause(String source, List<EnglishToken> tokens, boolean asks, Instant said, ZoneId zone) {
        List<String> lowers = tokens.stream().map(EnglishToken::lower).toList();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (asks || question(lowers)) {
            marks.add(Mark.QUESTION);
        }
        List<Word> kept = new ArrayList<>();
        Span time = null;
        int i = 0;
        while (i < tokens.size()) {
            TimeFound found = EnglishTimes.at(lowers, i, said, zone);
            boolean value = i > 0
                    && (BE.contains(lowers.get(i - 1))
                            || lowers.get(i - 1).equals("born")
                            || lowers.get(i - 1).equals("like")
                            || lowers.get(i - 1).equals("love"));
            if (found != null) {
                time = Span.telling(time, found.span());
                if (found.removable() && !value) {
                    i += found.length();
                    continue;
                }
            }
            int lifted = lift(tokens, lowers, i, kept, marks);
            if (lifted == 0) {
                kept.add(word(tokens.get(i)));
                lifted = 1;
            }
            i += lifted;
        }
        while (kept.size() > 1 && kept.getFirst().is(",")) {
            kept.removeFirst();
        }
        politely(kept, lowers, marks);
        past(kept, marks);
        orders(kept, lowers, marks);
        Marks.derive(marks, time, said);
        return new Clause(
                "en", source, tokens.getFirst().start(), tokens.getLast().end(), kept, marks, time);
    }

    private int lift(List<EnglishToken> tokens, List<String> lowers, int i, List<Word> kept, Set<Mark> marks) {
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
            kept.add(word(tokens.get(i)));
            return 2;
        }
        boolean beforeVerb = verbAfter(tokens, i + 1);
        if (DO.contains(word) && beforeVerb) {
            if (word.equals("did")) {
                marks.add(Mark.PAST);
            }
            return 1;
        }
        if (HAVE.contains(word) && participleAfter(tokens, i + 1)) {
            marks.add(Mark.PERFECT);
            return 1;
        }
        if (BE.contains(word) && progressiveAfter(lowers, i + 1)) {
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

    /** “can” and “not” are lifted everywhere, but a filler that is the verb or the object is not. */
    private static boolean guarded(String word, @Nullable Mark mark, List<String> lowers, int i) {
        String before = i > 0 ? lowers.get(i - 1) : "";
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
        if (word.equals("right") || word.equals("only") || word.equals("well") || word.equals("pretty")) {
            return i == lowers.size() - 1 && word.equals("well");
        }
        return false;
    }

    private boolean gerund(List<EnglishToken> tokens, int i) {
        return i < tokens.size()
                && tokens.get(i).lower().endsWith("ing")
                && tokens.get(i).keys().stream().anyMatch(key -> words.verbs.contains(key) || key.equals("be"));
    }

    private boolean verbAfter(List<EnglishToken> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
            EnglishToken token = tokens.get(i);
            if (token.lower().equals("not")
                    || token.isAny(words.verbs) && !token.lower().endsWith("ing")) {
                return true;
            }
            if (!PERSONS.contains(token.lower())
                    && words.lifted.at(i, n -> n < tokens.size() ? tokens.get(n).lower() : null) == null
                    && !PERSONS.contains(tokens.get(i - 1).lower())) {
                return false;
            }
        }
        return false;
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

    private boolean question(List<String> lowers) {
        int i = 0;
        while (i < lowers.size() - 1
                        && words.lifted.at(i, n -> n < lowers.size() ? lowers.get(n) : null) != null
                        && !AUXILIARY_QUESTION.contains(lowers.get(i))
                || i < lowers.size() - 1
                        && (lowers.get(i).equals("and")
                                || lowers.get(i).equals("so")
                                || lowers.get(i).equals("but"))) {
            i++;
        }
        String first = lowers.get(i);
        String second = i + 1 < lowers.size() ? lowers.get(i + 1) : "";
        if (WH.contains(first)) {
            return i + 1 < lowers.size() && !first.equals("when") || AUXILIARY_QUESTION.contains(second);
        }
        return AUXILIARY_QUESTION.contains(first)
                && PERSONS.contains(second)
                && !second.equals("there")
                && !second.equals("not");
    }

    /** “Could you always answer in metric?” is an order; “Can you swim?” is not. */
    private void politely(List<Word> kept, List<String> lowers, Set<Mark> marks) {
        boolean asked = marks.contains(Mark.QUESTION)
                && lowers.size() > 2
                && Set.of("can", "could", "will", "would").contains(lowers.getFirst())
                && lowers.get(1).equals("you");
        if (asked && kept.size() > 1 && kept.getFirst().is("you") && order(kept.get(1))) {
            kept.removeFirst();
            marks.removeAll(Set.of(Mark.QUESTION, Mark.ABILITY, Mark.FUTURE, Mark.CONDITION));
            marks.add(Mark.REQUEST);
        }
    }

    /** An order begins with a plain verb, or has one after “when …,”. */
    private void orders(List<Word> kept, List<String> lowers, Set<Mark> marks) {
        if (kept.isEmpty()
                || marks.contains(Mark.PAST)
                || marks.contains(Mark.FUTURE)
                || marks.contains(Mark.QUESTION)) {
            return;
        }
        boolean standing = marks.contains(Mark.STANDING)
                || lowers.getFirst().equals("never")
                || lowers.getFirst().equals("always");
        boolean framed = standing || Set.of("when", "if", "whenever", "every").contains(lowers.getFirst());
        boolean later = false;
        for (int i = 1; i < kept.size() && framed; i++) {
            later |= kept.get(i - 1).is(",") && order(kept.get(i));
        }
        boolean bare = standing && Set.of("never", "always").contains(lowers.getFirst()) && verb(kept.getFirst());
        boolean forMe = kept.size() > 1
                && (kept.get(1).is("me") || kept.get(1).is("us"))
                && !words.function.contains(kept.getFirst().text().toLowerCase(Locale.ROOT))
                && kept.getFirst().text().chars().allMatch(Character::isLetter)
                && !kept.getFirst().text().endsWith("s")
                && !words.lemmas.past(kept.getFirst().text().toLowerCase(Locale.ROOT));
        if (order(kept.getFirst()) || later || bare || forMe) {
            marks.add(Mark.REQUEST);
            if (standing || later || marks.contains(Mark.HABITUAL)) {
                marks.add(Mark.STANDING);
            }
        }
    }

    private boolean order(Word word) {
        return words.imperative.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private void past(List<Word> kept, Set<Mark> marks) {
        for (int i = 0; i < Math.min(kept.size(), 7); i++) {
            Word word = kept.get(i);
            boolean plainVerb = i > 0 && words.verbs.contains(word.text().toLowerCase(Locale.ROOT));
            if (plainVerb && !words.lemmas.past(word.text().toLowerCase(Locale.ROOT))) {
                return;
            }
            String lower = word.text().toLowerCase(Locale.ROOT);
            if (lower.equals("was") || lower.equals("were")) {
                marks.add(Mark.PAST);
                return;
            }
            if (word.is("be") || lower.equals("have") || lower.equals("has")) {
                return;
            }
            if (words.lemmas.past(lower) && !marks.contains(Mark.PERFECT)) {
                marks.add(Mark.PAST);
                return;
            }
        }
    }

    private static Word word(EnglishToken token) {
        Word.Sort sort = Character.isDigit(token.text().charAt(0))
                ? Word.Sort.NUMBER
                : token.capitalised() && !token.lower().equals("i") ? Word.Sort.NAME : Word.Sort.OTHER;
        return new Word(token.text(), token.keys(), sort, "", token.start(), token.end());
    }
}
