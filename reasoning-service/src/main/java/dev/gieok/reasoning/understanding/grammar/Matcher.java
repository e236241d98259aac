package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays one pattern over one clause, backtracking over slots and optional places. Used once. */
final class Matcher {
    /** What a match loses that ends in the middle of a phrase. */
    private static final int CUT = 3;

    /** What stands in the place of a case: “혼인신고까지 마쳤어”, “적금마저 깼어”. */
    private static final Set<String> EVEN = Set.of("까지", "마저", "조차");

    /** Verbs that a noun before them makes. */
    private static final Set<String> LIGHT = Set.of("하다", "되다", "당하다", "받다");

    private static final Set<String> NOUNS_TOO = Set.of(
            "own", "run", "study", "work", "drink", "drive", "ride", "walk", "cook", "play", "visit", "travel", "watch",
            "use", "want", "need", "love", "hate", "like", "live", "smoke", "swim", "teach", "plan");

    private static final Set<String> CASES = Set.of("을", "를", "이", "가");

    private final Clause clause;
    private final List<Word> words;
    private final Pattern pattern;
    private final Lexicon lexicon;
    private final Who whom;
    private final Slots slotRules;
    private final Bounds bounds;
    private final Map<String, int[]> slots = new HashMap<>();
    private @Nullable Subject subject;
    private int score;
    private int end;
    private boolean cut;

    Matcher(Clause clause, Pattern pattern, Lexicon lexicon, Who whom, Slots slotRules) {
        this.clause = clause;
        this.words = clause.words();
        this.pattern = pattern;
        this.lexicon = lexicon;
        this.whom = whom;
        this.slotRules = slotRules;
        this.bounds = new Bounds(clause, pattern, lexicon, whom);
    }

    @Nullable
    Match match() {
        for (int start = 0; start < words.size(); start++) {
            if (start > 0 && !bounds.mayBegin(start)) {
                continue;
            }
            subject = null;
            score = 0;
            slots.clear();
            if (fits(0, start)) {
                return new Match(
                        clause,
                        pattern.construction(),
                        pattern.line(),
                        subject,
                        Map.copyOf(slots),
                        start,
                        end,
                        score + pattern.construction().rank() - (cut ? CUT : 0),
                        pattern.order(),
                        pattern.conditional());
            }
        }
        return null;
    }

    private boolean fits(int e, int w) {
        if (e == pattern.elements().size()) {
            end = w;
            cut = !clause.language().equals("ko") && w < words.size() && !slotRules.boundary(w);
            return bounds.mayEnd(w);
        }
        Element element = pattern.elements().get(e);
        boolean here = switch (element.kind()) {
            case LITERAL -> literal(element, e, w);
            case CLASS -> klass(element, e, w);
            case WHO -> who(element, e, w);
            case SLOT -> slot(element, e, w);
            case GAP -> gap(e, w);
        };
        return here || passable(w) && fits(e, w + 1);
    }

    /** A Korean adverb may stand anywhere. */
    private boolean passable(int w) {
        return clause.language().equals("ko")
                && w < words.size()
                && words.get(w).sort() == Word.Sort.OTHER
                && !words.get(w).is(",");
    }

    private boolean literal(Element element, int e, int w) {
        if (w < words.size() && words.get(w).isAnyOf(element.words()) && tails(element, words.get(w))) {
            score += 2;
            if (fits(e + 1, w + 1)) {
                return true;
            }
            score -= 2;
        }
        return fused(element, e, w) || element.optional() && fits(e + 1, w);
    }

    /** `승진 ... 하다` also where both are one word: “승진했어”. */
    private boolean fused(Element element, int e, int w) {
        Word word = w < words.size() ? words.get(w) : null;
        if (word == null || word.sort() != Word.Sort.VERB || !element.words().contains(word.text())) {
            return false;
        }
        int verb = e + 1;
        while (verb < pattern.elements().size()
                && (pattern.elements().get(verb).kind() == Element.Kind.GAP
                        || pattern.elements().get(verb).optional())) {
            verb++;
        }
        Element does = verb < pattern.elements().size() ? pattern.elements().get(verb) : null;
        boolean both = does != null
                && does.kind() == Element.Kind.LITERAL
                && does.words().stream().anyMatch(key -> LIGHT.contains(key) && word.is(key))
                && tails(does, word);
        score += both ? 3 : 0;
        boolean fits = both && fits(verb + 1, w + 1);
        score -= both && !fits ? 3 : 0;
        return fits;
    }

    private boolean klass(Element element, int e, int w) {
        String name = java.util.Objects.requireNonNull(element.lexiconClass());
        Lexicon.Found found = w < words.size() ? lexicon.at(name, words, w) : null;
        if (found != null && tails(element, words.get(w + found.length() - 1))) {
            score += 3;
            slots.put(name, new int[] {w, w + found.length()});
            if (fits(e + 1, w + found.length())) {
                return true;
            }
            slots.remove(name);
            score -= 3;
        }
        return element.optional() && fits(e + 1, w);
    }

    private boolean who(Element element, int e, int w) {
        for (Subjects.Found found : whom.at(w)) {
            if (found.length() == 1 && noun(e + 1, w)) {
                // “I've my study back”: not studying.
                continue;
            }
            subject = found.subject();
            if (fits(e + 1, w + found.length())) {
                return true;
            }
        }
        subject = null;
        return element.optional() && fits(e + 1, w);
    }

    /** Whether a verb of the line stands after “my” or “our”, where it is a noun. */
    private boolean noun(int e, int w) {
        Element next = e < pattern.elements().size() ? pattern.elements().get(e) : null;
        return next != null
                && next.kind() == Element.Kind.LITERAL
                && (words.get(w).is("my") || words.get(w).is("our"))
                && NOUNS_TOO.containsAll(next.words());
    }

    private boolean slot(Element element, int e, int w) {
        int longest = slotRules.longest(element, w);
        for (int length = longest; length > 0; length--) {
            if (!slotRules.accepts(element, w, w + length)) {
                continue;
            }
            slots.put(element.name(), new int[] {w, w + length});
            int gain = element.lexiconClass() != null && !Slots.asks(words.get(w)) ? 3 : 0;
            score += gain;
            if (fits(e + 1, w + length)) {
                return true;
            }
            score -= gain;
            slots.remove(element.name());
        }
        return element.optional() && fits(e + 1, w);
    }

    private boolean gap(int e, int w) {
        for (int to = w; to <= words.size(); to++) {
            if (fits(e + 1, to)) {
                return true;
            }
        }
        return false;
    }

    static boolean tails(Element element, Word word) {
        return element.tails().isEmpty()
                || element.tails().stream().anyMatch(word::tailIs)
                || element.tails().stream().anyMatch(CASES::contains)
                        && EVEN.stream().anyMatch(word::tailIs);
    }
}
