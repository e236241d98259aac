package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** “I quit the violin and play the cello now”: after what ended, the same person goes on without another “I”, and nothing is ordered. */
final class TakenUp {
    private static final Set<String> ENDING = Set.of(
            "quit",
            "quits",
            "stopped",
            "gave",
            "given",
            "cancelled",
            "canceled",
            "ditched",
            "dropped",
            "sold",
            "left",
            "packed",
            "chucked",
            "binned",
            "finished",
            "swapped",
            "traded",
            "scrapped",
            "retired",
            "resigned",
            "lost");

    /** What one does next, without another “I” or an “and”: “sold the Honda, got a Kia Niro”. */
    private static final Set<String> BEGINNING = Set.of(
            "got",
            "bought",
            "picked",
            "leased",
            "ordered",
            "joined",
            "signed",
            "started",
            "found",
            "adopted",
            "switched",
            "went",
            "moved",
            "took",
            "downloaded",
            "installed",
            "hired");

    /** What another verb may hang on. */
    private static final Set<String> HANGING =
            Set.of("to", "made", "helped", "let", "saw", "heard", "watched", "had", "a", "an");

    /** What follows a verb sooner than a noun. */
    private static final Set<String> AFTER = Set.of(
            "a", "an", "the", "my", "our", "his", "her", "for", "at", "as", "only", "mostly", "mainly", "now", "in");

    /** What is done to somebody, and by its form may be an order, too. */
    static final Set<String> DONE_TO =
            Set.of("put", "cut", "let", "set", "gave", "told", "switched", "started", "moved");

    private static final Set<String> EXCHANGING = Set.of("take", "have", "choose");

    private final EnglishWords words;

    TakenUp(EnglishWords words) {
        this.words = words;
    }

    /** @param joint where the word stands that joins the next clause to the one that begins at `from` */
    boolean begins(List<EnglishToken> tokens, int from, int joint) {
        int i = joint + 1;
        if (tokens.get(joint).lower().equals(",")) {
            return i + 1 < tokens.size()
                    && BEGINNING.contains(tokens.get(i).lower())
                    && ENDING.contains(verb(tokens, from).lower());
        }
        boolean told = joint > from + 1 && tokens.get(joint).lower().equals("and") && i + 1 < tokens.size();
        if (told && isOver(tokens.subList(from, joint)) && isNow(tokens, i)) {
            return true;
        }
        if (!told || !ends(tokens.subList(from, joint))) {
            return false;
        }
        String lower = tokens.get(i).lower();
        boolean did = lower.endsWith("ed")
                && words.lemmas.past(lower)
                && !tokens.get(joint - 1).lower().endsWith("ed");
        // “We sold the Fiesta and took a Kia” is known as a whole.
        boolean exchanged =
                tokens.get(i).isAny(EXCHANGING) && !tokens.get(i + 1).lower().equals("up");
        boolean does = tokens.get(i).isAny(words.verbs) && !exchanged && !lower.endsWith("ing");
        return (did || does)
                && !tokens.get(i).capitalised()
                && Character.isLetterOrDigit(tokens.get(i + 1).lower().charAt(0));
    }

    /** The verb of a clause of one's own, or what stands where it would. */
    private static EnglishToken verb(List<EnglishToken> tokens, int from) {
        boolean said = Set.of("i", "we").contains(tokens.get(from).lower());
        return tokens.get(said ? from + 1 : from);
    }

    /** “I changed teams”: done, with nothing that another verb might hang on: “I wanted to …”, “she helped me …”. */
    private boolean isOver(List<EnglishToken> clause) {
        return clause.size() > 1
                && Set.of("i", "we").contains(clause.getFirst().lower())
                && words.lemmas.past(clause.get(1).lower())
                && !EnglishSplitter.AUXILIARIES.contains(clause.get(1).lower())
                && HANGING.stream()
                        .noneMatch(word ->
                                clause.stream().anyMatch(token -> token.lower().equals(word)));
    }

    /** “… and play for Rovers”, “… and ride a Vespa”: the present, and no noun. */
    private boolean isNow(List<EnglishToken> tokens, int i) {
        return isPresent(tokens.get(i).lower())
                && !tokens.get(i).capitalised()
                && (AFTER.contains(tokens.get(i + 1).lower())
                        || tokens.get(i + 1).capitalised());
    }

    /** Whether it tells of what is over, with its subject and its verb at its beginning. */
    private static boolean ends(List<EnglishToken> clause) {
        return clause.stream().skip(1).limit(4).anyMatch(token -> ENDING.contains(token.lower()));
    }

    private boolean isDoneToMe(Clause clause) {
        List<Word> done = clause.words();
        return done.size() > 2
                && DONE_TO.contains(done.get(0).text().toLowerCase(Locale.ROOT))
                && done.get(1).text().equals("me");
    }

    /** “eat”, “ride”: not “moving”, “took”. */
    private boolean isDone(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        return word.keys().contains(lower) && isPresent(lower);
    }

    private boolean isPresent(String verb) {
        return words.verbs.contains(verb) && !words.lemmas.past(verb);
    }

    /** What looks like an order and is none: it has the “I” of the one before. */
    void tell(Clause clause, List<EnglishToken> before) {
        boolean mine = Set.of("i", "we").contains(before.getFirst().lower()) && (ends(before) || isOver(before));
        boolean joined =
                clause.source().substring(0, clause.start()).stripTrailing().endsWith("and");
        if (!mine && joined && isDoneToMe(clause)) {
            // “The doctor stopped the ramipril and put me on losartan”: the doctor did.
            clause.marks().removeAll(Set.of(Mark.REQUEST, Mark.STANDING, Mark.STANDING_ORDER));
            List<Word> who = before.stream()
                    .takeWhile(
                            token -> !EnglishSplitter.AUXILIARIES.contains(token.lower()) && !token.isAny(words.verbs))
                    .map(token -> new Word(token.text(), token.keys(), Word.Sort.OTHER, "", token.start(), token.end()))
                    .toList();
            clause.words().addAll(0, who);
        }
        if (mine && joined) {
            clause.marks().removeAll(Set.of(Mark.REQUEST, Mark.STANDING, Mark.STANDING_ORDER));
            Word first = clause.words().getFirst();
            if (isDone(first)) {
                int at = first.start();
                clause.words().addFirst(new Word("I", Set.of("i"), Word.Sort.OTHER, "", at, at));
            }
        }
    }
}
