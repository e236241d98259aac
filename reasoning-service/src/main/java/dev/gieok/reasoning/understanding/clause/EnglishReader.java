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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads English sentences into clauses. Thread-safe. */
public final class EnglishReader {
    private static final Set<String> BE = Set.of("am", "is", "are", "was", "were", "be", "been", "'s");

    /** Lifted with what began or ended, so that nothing else tells the past. */
    private static final Set<String> BEGUN =
            Set.of("gave", "stopped", "started", "began", "took", "went", "swore", "kicked", "grew", "resumed");

    private static final Pattern RARE = Pattern.compile(
            "\\b(?:first|second|only|best|worst|last) (?:proper |real |full |decent )?(?:time|holiday|break|day|day off|weekend|win|drink|trip|visit|night|night out|one)$");

    private static final List<String> TOLD = List.of("what", "did", "i", "tell");

    private final EnglishWords words = new EnglishWords();
    private final TakenUp takenUp = new TakenUp(words);
    private final EnglishMood mood = new EnglishMood(words);
    private final EnglishPast past = new EnglishPast(words);
    private final EnglishAuxiliaries auxiliaries = new EnglishAuxiliaries(words);

    public List<Clause> read(String source, int from, int to, boolean asks, Instant said, ZoneId zone) {
        List<EnglishToken> tokens = EnglishTokens.of(source, from, to, words);
        List<List<EnglishToken>> parts = (asks ? List.of(tokens) : Relatives.apart(tokens, words))
                .stream()
                        .flatMap(sentence -> new EnglishSplitter(sentence, words, asks).clauses().stream())
                        .toList();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            clauses.add(clause(source, parts.get(i), asks && last, said, zone));
            if (i > 0) {
                takenUp.tell(clauses.getLast(), parts.get(i - 1));
            }
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
        if (!asks && mood.supposes(lowers)) {
            marks.add(Mark.CONDITION);
        } else if (!EnglishMood.tells(lowers)
                && (asks && !mood.unsure(lowers) || mood.question(lowers) && (asks || !mood.adds(lowers)))) {
            marks.add(Mark.QUESTION);
        }
        List<Word> kept = new ArrayList<>();
        Span time = null;
        int timeAt = 0;
        int i = 0;
        while (i < tokens.size()) {
            TimeFound found = EnglishTimes.at(lowers, i, said, zone);
            boolean value = i > 0
                    && (BE.contains(lowers.get(i - 1))
                            || lowers.get(i - 1).equals("born")
                            || lowers.get(i - 1).equals("like")
                            || lowers.get(i - 1).equals("love"));
            if (found != null && first(lowers, i)) {
                found = null;
            }
            if (found != null && (named(lowers, i) || MonthNames.at(tokens, i, words))) {
                // “a Saturday job”: no single Saturday. “June's allergic to eggs”: no month.
                kept.add(MonthNames.at(tokens, i, words) ? MonthNames.word(tokens.get(i)) : word(tokens.get(i)));
                i++;
                continue;
            }
            if (found != null) {
                time = Span.telling(time, found.span());
                timeAt = time.equals(found.span()) ? i : timeAt;
                if (found.removable() && !value) {
                    i += found.length();
                    continue;
                }
            }
            if (i == 1 && lowers.subList(0, Math.min(4, lowers.size())).equals(TOLD)) {
                // “What did I tell you yesterday?”: no “did I tell you” said by the way.
                marks.add(Mark.PAST);
                i++;
                continue;
            }
            int lifted = auxiliaries.lift(tokens, lowers, i, kept, marks);
            if (lifted == 0) {
                kept.add(word(tokens.get(i)));
                lifted = 1;
            }
            i += lifted;
        }
        while (kept.size() > 1 && kept.getFirst().is(",")) {
            kept.removeFirst();
        }
        mood.mark(kept, lowers, marks);
        if (time != null && past.over(lowers, timeAt, marks)) {
            time = Objects.requireNonNull(EnglishTimes.past(lowers, timeAt, said, zone))
                    .span();
        }
        int start = tokens.getFirst().start();
        int end = tokens.getLast().end();
        if (time != null && RoutineTimes.inEnglish(source.substring(start, end))) {
            time = Span.AGAIN;
        }
        Marks.derive(marks, time, said);
        if (BEGUN.stream().anyMatch(lowers::contains) && (marks.contains(Mark.NO_LONGER) || marks.contains(Mark.NOW))) {
            // “I gave up smoking in September”: last September.
            marks.remove(Mark.FUTURE);
        }
        return new Clause("en", source, start, end, kept, marks, time);
    }

    /** “First time in four years”: nothing of what is ahead. */
    private static boolean first(List<String> lowers, int i) {
        String before = String.join(" ", lowers.subList(Math.max(0, i - 3), i));
        return lowers.get(i).equals("in") && RARE.matcher(before).find();
    }

    private static boolean named(List<String> lowers, int i) {
        return i > 0
                && i + 1 < lowers.size()
                && lowers.get(i).matches("(?:mon|tues|wednes|thurs|fri|satur|sun)days?")
                && Set.of("a", "my", "our", "the", "his", "her").contains(lowers.get(i - 1))
                && Set.of("job", "jobs", "roast", "league", "school", "market", "routine", "shift", "shifts")
                        .contains(lowers.get(i + 1));
    }

    static Word word(EnglishToken token) {
        Word.Sort sort = Character.isDigit(token.text().charAt(0))
                ? Word.Sort.NUMBER
                : token.capitalised() && !token.lower().equals("i") ? Word.Sort.NAME : Word.Sort.OTHER;
        return new Word(token.text(), token.keys(), sort, "", token.start(), token.end());
    }
}
