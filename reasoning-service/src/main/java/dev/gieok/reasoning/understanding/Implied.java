package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts back the “I” (and “am”) that notes and second clauses leave out: “Allergic to peanuts”, “… and work at a bank”. */
final class Implied {
    private static final Set<String> SUBJECTS = Set.of(
            "i", "we", "he", "she", "they", "it", "you", "my", "our", "his", "her", "their", "your", "the", "a", "an",
            "this", "that", "these", "those", "there");

    /** What joins a clause to another is nothing of the person's: “He cooks, which is a blessing”. */
    private static final Set<String> JOINING = Set.of(
            "which",
            "who",
            "whom",
            "what",
            "so",
            "because",
            "since",
            "if",
            "when",
            "where",
            "but",
            "and",
            "or",
            "although",
            "though",
            "while");

    private static final int NAMED_WITHIN = 3;
    private static final Set<String> OTHERS =
            Set.of("he", "she", "they", "hes", "shes", "theyre", "he's", "she's", "they're");

    /** What is lifted out between a subject and its verb. */
    private static final Pattern LIFTED =
            Pattern.compile("^('s|'re|'ve|'ll| is| are| was| were| has| have| had| will)\\b");

    /** “rent is 950”: what comes before it is no verb. */
    private static final Pattern IS = Pattern.compile("'s\\b|\\s(?:is|was)\\b");

    private Implied() {}

    /** “My son hates broccoli but loves peas”: the same somebody else; null for another kind of clause. */
    static @Nullable Clause theirs(Clause clause, Rules rules) {
        boolean theirs = clause.language().equals("en")
                && !clause.words().isEmpty()
                && (others(clause, rules) || added(clause, rules));
        return theirs ? subject(clause, rules) : null;
    }

    /** Each way to complete it, the likelier first. */
    static List<Clause> of(Clause clause, boolean source, Rules rules) {
        if (clause.words().isEmpty()) {
            return List.of();
        }
        if (clause.language().equals("ko")) {
            Word last = clause.words().getLast();
            boolean bare =
                    last.sort() == Word.Sort.NOUN || last.sort() == Word.Sort.NAME || last.sort() == Word.Sort.NUMBER;
            return bare && last.tail().isEmpty() ? List.of(copula(clause, last)) : List.of();
        }
        Word first = clause.words().getFirst();
        boolean joins = JOINING.contains(first.text().toLowerCase(Locale.ROOT));
        boolean thing = Character.isLowerCase(first.text().charAt(0)) && !SUBJECTS.contains(first.text()) && !joins;
        if (thing && IS.matcher(clause.source().substring(first.end())).lookingAt() && !told(clause, rules)) {
            // “swimming's moved to Fridays”, “rent's 390”
            return List.of(mine(clause));
        }
        Clause subject = others(clause, rules) && !source ? null : subject(clause, rules);
        if (subject == null) {
            return List.of();
        }
        return joins ? List.of(subject) : List.of(subject, mine(clause));
    }

    /** “… and now lives in Oslo” is somebody else, unless another system says it of the person. */
    private static boolean others(Clause clause, Rules rules) {
        Word first = clause.words().getFirst();
        // “… and is living in Oslo”: what is lifted shows it.
        boolean is = clause.start() < first.start() && clause.text().matches("(?:is|has|was) .*") || joinedIs(clause);
        return is
                || first.text().toLowerCase(Locale.ROOT).endsWith("s") && rules.english.verb(first) && !first.is("is");
    }

    /** “… left school and is an electrician” */
    private static boolean joinedIs(Clause clause) {
        return clause.words().getFirst().text().matches("is|has")
                && joined(clause).endsWith(" and");
    }

    private static String joined(Clause clause) {
        return clause.source().substring(0, clause.start()).stripTrailing().toLowerCase(Locale.ROOT);
    }

    /** “…, coming for Christmas”: whoever was told of. */
    private static boolean added(Clause clause, Rules rules) {
        Word first = clause.words().getFirst();
        String before = clause.source().substring(0, clause.start()).stripTrailing();
        return before.endsWith(",") && first.text().endsWith("ing") && rules.english.verb(first);
    }

    /** “… and moved to town”: whoever did what was told before. */
    static boolean goesOn(Clause clause) {
        String before = joined(clause);
        return clause.has(Mark.PAST)
                && (before.endsWith(" and") || before.endsWith(" and then") || before.endsWith(","));
    }

    /** “I quit running and swim instead”: what is done now, by whoever ended something. */
    static boolean takenUp(Clause clause) {
        return joined(clause).endsWith(" and")
                && (clause.has(Mark.NOW) || clause.words().getLast().is("instead"));
    }

    /** “full name is Ada”: mine. */
    private static Clause mine(Clause clause) {
        int at = clause.words().getFirst().start();
        List<Word> words = new ArrayList<>();
        words.add(new Word("my", Set.of("my"), Word.Sort.OTHER, "", at, at));
        words.addAll(clause.words());
        return with(clause, words);
    }

    /** “제일 좋아하는 색은 청록색”: is. */
    private static Clause copula(Clause clause, Word last) {
        List<Word> words = new ArrayList<>(clause.words());
        words.add(new Word("이", Set.of("이다"), Word.Sort.VERB, "야", last.end(), last.end()));
        return with(clause, words);
    }

    private static Clause with(Clause clause, List<Word> words) {
        return new Clause(
                clause.language(), clause.source(), clause.start(), clause.end(), words, clause.marks(), clause.time());
    }

    /** “so he can only come”, “but shes moving”: they are named. */
    private static boolean theirOwn(Clause clause) {
        return clause.words().stream()
                .limit(NAMED_WITHIN)
                .anyMatch(word -> OTHERS.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    /** “Landlord's putting us up”, “no more shifts”: it has a subject, or wants none. */
    private static boolean told(Clause clause, Rules rules) {
        Word first = clause.words().getFirst();
        int end = clause.words().size() > 1 ? clause.words().get(1).start() : clause.end();
        String lifted = end <= first.end()
                ? ""
                : clause.source().substring(first.end(), end).toLowerCase(Locale.ROOT);
        boolean verb = rules.english.verb(first) || rules.lexicon.key("state-adjective", first.keys()) != null;
        String begin = clause.source()
                .substring(clause.start(), Math.max(clause.start(), first.start()))
                .toLowerCase(Locale.ROOT);
        return !verb && LIFTED.matcher(lifted).find() || begin.startsWith("no more");
    }

    static @Nullable Clause subject(Clause clause, Rules rules) {
        if (clause.language().equals("ko") || clause.words().isEmpty()) {
            return null;
        }
        Word first = clause.words().getFirst();
        String lower = first.text().toLowerCase(Locale.ROOT);
        boolean likeness = lower.equals("like") && clause.words().size() == 2
                || lower.equals("like")
                        && clause.words().size() > 1
                        && clause.words()
                                .get(1)
                                .text()
                                .matches(
                                        "(?i)an?|actual|literally|somebody|someone|something|there|this|that|when|\\d.*");
        if (SUBJECTS.contains(lower) || likeness || theirOwn(clause) || told(clause, rules)) {
            return null;
        }
        List<Word> words = new ArrayList<>();
        words.add(new Word("I", Set.of("i"), Word.Sort.OTHER, "", first.start(), first.start()));
        if (rules.lexicon.key("state-adjective", first.keys()) != null) {
            words.add(new Word("am", Set.of("am", "be"), Word.Sort.OTHER, "", first.start(), first.start()));
        }
        words.addAll(clause.words());
        return with(clause, words);
    }
}
