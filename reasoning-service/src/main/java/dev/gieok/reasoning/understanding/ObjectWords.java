package dev.gieok.reasoning.understanding;

import dev.gieok.platform.meaning.Hangul;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Kindred;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the words that filled a slot into the values they name: “the walnuts and shrimp” is `walnuts`, `shrimp`. */
final class ObjectWords {
    /** Says of what precedes it that it is a thing: “파란 거 스탠리”. */
    private static final Set<String> BARE = Set.of("거", "이름");

    private static final Set<String> ENGLISH_JOINTS = Set.of("and", "or", ",", "&", "nor");
    private static final Set<String> JOINING = Set.of("and", "or", "&", "nor", "+");
    private static final Set<String> KOREAN_JOINTS = Set.of("와", "과", "랑", "이랑", "하고", "이나", "나", "도", "에다가");

    /** “a bike, lives outside”, “short books, under 200 pages”: how what was named is. */
    private static final Set<String> STANDS = Set.of(
            "lives", "sits", "has", "is", "goes", "comes", "stays", "needs", "need", "want", "have", "got", "love",
            "hate", "like");

    private static final Set<String> BESIDE = Set.of(
            "under",
            "over",
            "about",
            "without",
            "except",
            "especially",
            "preferably",
            "ideally",
            "mostly",
            "mainly",
            "usually",
            "nothing",
            "never",
            "always",
            "only");

    private static final Set<String> WHERE = Set.of(
            "in", "on", "at", "out", "off", "up", "down", "over", "away", "with", "from", "to", "into", "by", "for",
            "it", "me", "a", "the", "my", "behind", "under", "around", "along");

    /** Written together with what follows, and no part of it. */
    private static final Set<String> OWN =
            Set.of("안", "못", "잘", "더", "또", "꼭", "좀", "늘", "막", "난", "전", "넌", "내", "제", "울", "새", "헌");

    /** “a greyhound, Fado”. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)days?");

    private final Lexicon lexicon;
    private final Kindred kindred;
    private final EnglishReader english;

    ObjectWords(Lexicon lexicon, EnglishReader english) {
        this.lexicon = lexicon;
        this.kindred = new Kindred(lexicon);
        this.english = english;
    }

    String single(Clause clause, int[] range) {
        int from = range[0];
        while (from < range[1] - 1
                && (determiner(clause.words().get(from))
                        || BARE.contains(clause.words().get(from).text()))) {
            from++;
        }
        Word first = clause.words().get(from);
        String text = cutOff(clause, first) + clause.slice(from, range[1]);
        // “my son's called marcus”: a name has its capital letter, however it is written.
        return first.text().equalsIgnoreCase(text) ? first.text() : text;
    }

    /** “다대포” read as 다 and 대포: what the dictionary took for an adverb in the middle of a word. */
    private static String cutOff(Clause clause, Word first) {
        int from = first.start();
        while (from > clause.start() && Hangul.is(clause.source().charAt(from - 1))) {
            from--;
        }
        int begin = from;
        boolean free = clause.words().stream().noneMatch(word -> word.end() > begin && word.end() <= first.start());
        String cut = clause.source().substring(begin, first.start());
        return free && cut.length() == 1 && !OWN.contains(cut) ? cut : "";
    }

    List<String> list(Clause clause, int[] range) {
        List<String> values = new ArrayList<>();
        boolean korean = clause.language().equals("ko");
        int begin = range[0];
        for (int i = range[0]; i < range[1]; i++) {
            Word word = clause.words().get(i);
            boolean joint = korean ? word.text().equals(",") : ENGLISH_JOINTS.contains(word.text());
            if (joint && !korean && happens(clause, i + 1, range[1])) {
                // What follows tells something else.
                add(values, clause, begin, i);
                return withTheirDays(values);
            }
            if (joint) {
                add(values, clause, begin, i);
                begin = i + 1;
            } else if (korean && KOREAN_JOINTS.contains(word.tail())) {
                add(values, clause, begin, i + 1);
                begin = i + 1;
            }
        }
        add(values, clause, begin, range[1]);
        return korean ? values : alike(withTheirDays(values), clause, range);
    }

    /**
     * “a Honda Jazz, silver, automatic”, “moths, proper phobia”: commas alone list what is of one kind, single words or names;
     * else what follows the first tells more of it. With an “and” they list anything.
     */
    private List<String> alike(List<String> values, Clause clause, int[] range) {
        boolean joined = clause.words().subList(range[0], range[1]).stream()
                .anyMatch(word -> JOINING.contains(word.text().toLowerCase(Locale.ROOT)));
        if (joined || values.size() < 2) {
            return values;
        }
        boolean bare = values.stream().allMatch(value -> value.matches("[\\p{L}-]+"));
        List<String> kept = new ArrayList<>(List.of(values.getFirst()));
        for (String value : values.subList(1, values.size())) {
            if (bare || NAMES.matcher(value).matches() || kindred.together(values.getFirst(), value)) {
                kept.add(value);
            }
        }
        return kept;
    }

    /** “pilates on Wednesdays and Saturdays”: a day is nothing of its own. */
    private static List<String> withTheirDays(List<String> values) {
        List<String> kept = new ArrayList<>();
        for (String value : values) {
            if (!kept.isEmpty() && WEEKDAY.matcher(value).matches()) {
                kept.add(kept.removeLast() + " and " + value);
            } else {
                kept.add(value);
            }
        }
        return kept;
    }

    /** “penicillin, came out in welts”, “a bike, lives outside”: no further thing. */
    private boolean happens(Clause clause, int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        Word verb = clause.words().get(at);
        Word next = clause.words().get(at + 1);
        boolean told = english.verb(verb)
                && !verb.text().endsWith("ing")
                && !verb.text().endsWith("s");
        return told && !verb.text().equals(english.lemma(verb)) && WHERE.contains(next.text())
                || tells(clause, at, end)
                || STANDS.contains(verb.text())
                || BESIDE.contains(verb.text());
    }

    /** “a kitten, roommate vote was 2 to 1”. */
    private static boolean tells(Clause clause, int at, int end) {
        return clause.words().subList(at, end).stream()
                .takeWhile(word -> !ENGLISH_JOINTS.contains(word.text()))
                .anyMatch(word -> word.text().equals("was") || word.text().equals("were"));
    }

    private void add(List<String> values, Clause clause, int from, int to) {
        if (to > from) {
            values.add(single(clause, new int[] {from, to}));
        }
    }

    private boolean determiner(Word word) {
        return lexicon.key("determiner", word.keys()) != null;
    }
}
