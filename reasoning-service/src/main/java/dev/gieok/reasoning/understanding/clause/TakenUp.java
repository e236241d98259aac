package dev.gieok.reasoning.understanding.clause;

import java.util.List;
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
        boolean told = joint > from + 1
                && tokens.get(joint).lower().equals("and")
                && i + 1 < tokens.size()
                && ends(tokens.subList(from, joint));
        if (!told) {
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

    /** Whether it tells of what is over, with its subject and its verb at its beginning. */
    private static boolean ends(List<EnglishToken> clause) {
        return clause.stream().skip(1).limit(4).anyMatch(token -> ENDING.contains(token.lower()));
    }

    /** What looks like an order and is none. */
    void tell(Clause clause, List<EnglishToken> before) {
        boolean mine = Set.of("i", "we").contains(before.getFirst().lower()) && ends(before);
        boolean joined =
                clause.source().substring(0, clause.start()).stripTrailing().endsWith("and");
        if (mine && joined) {
            clause.marks().removeAll(Set.of(Mark.REQUEST, Mark.STANDING));
        }
    }
}
