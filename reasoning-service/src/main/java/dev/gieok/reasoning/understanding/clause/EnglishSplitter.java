package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where one clause of an English sentence ends and the next begins. */
final class EnglishSplitter {
    static final Set<String> SUBJECTS =
            Set.of("i", "we", "he", "she", "they", "it", "you", "there", "that", "this", "everyone", "nobody", "these");
    static final Set<String> OWNERS = Set.of("my", "our", "his", "her", "their", "your", "the", "a");
    static final Set<String> AUXILIARIES = Set.of(
            "am", "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "will", "would", "can",
            "could", "should", "must", "might", "may", "shall", "'s");
    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "who", "where", "when", "why", "how", "which", "whose", "whats");
    private static final Set<String> ASKING = Set.of(
            "any",
            "ideas",
            "thoughts",
            "suggestions",
            "advice",
            "tips",
            "recommendations",
            "recommend",
            "got",
            "wanna");
    /** How what is added after a comma begins: “I hate olives, can't stand them”. */
    private static final Set<String> AFTERTHOUGHTS =
            Set.of("cannot", "found", "diagnosed", "not", "sold", "coming", "replaced", "swapped", "upgraded");

    private static final Set<String> CONDITIONS = Set.of("if", "when", "whenever");

    private static final Set<String> JOINTS =
            Set.of(", ; — – - : and but so because since though although while whereas then plus ( )".split(" "));
    /** What joins a clause to the one before, and is no part of it. */
    private static final Set<String> ADDING = Set.of("and", "but");

    private final EnglishWords words;
    private final List<EnglishToken> tokens;
    private final boolean asks;
    private final RunOn runOn;
    private final Added added;
    private final Acts acts;
    private final TakenUp takenUp;
    private final Couple couple;
    private final Stated stated;
    /** Of the clause that is being read. */
    private int begin;
    /** Of the one before. */
    private int before = -1;

    /** @param asks whether it ends with a question mark */
    EnglishSplitter(List<EnglishToken> tokens, EnglishWords words, boolean asks) {
        this.tokens = tokens;
        this.words = words;
        this.asks = asks;
        this.runOn = new RunOn(tokens, words);
        this.added = new Added(tokens, words);
        this.acts = new Acts(tokens, words, added);
        this.takenUp = new TakenUp(words);
        this.stated = new Stated(tokens);
        this.couple = new Couple(tokens, words, added, asks);
    }

    List<List<EnglishToken>> clauses() {
        Parenthesis parenthesis = Parenthesis.in(tokens);
        if (parenthesis != null && somebodyBefore(parenthesis)) {
            List<List<EnglishToken>> clauses = new ArrayList<>(parenthesis.told());
            clauses.addAll(new EnglishSplitter(parenthesis.around(), words, asks).clauses());
            return clauses;
        }
        List<List<EnglishToken>> clauses = new ArrayList<>();
        begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > begin
                    && JOINTS.contains(tokens.get(i).lower())
                    && !added.dates(i)
                    && ((begins(i + 1) || stated.begins(begin, i + 1)) && complete(begin, i)
                            || takenUp.begins(tokens, begin, i))) {
                add(clauses, begin, i);
                begin = i + 1;
            } else if (i > begin && runOn.begins(begin, i)) {
                add(clauses, begin, i);
                begin = i;
            }
        }
        add(clauses, begin, tokens.size());
        return clauses;
    }

    private void add(List<List<EnglishToken>> clauses, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (punctuation(start) || from > 0 && start + 1 < end && ADDING.contains(lower(start)))) {
            start++;
        }
        while (end > start && punctuation(end - 1)) {
            end--;
        }
        if (end > start) {
            List<EnglishToken> clause = new ArrayList<>(before < 0 ? List.of() : stated.whose(before, start));
            clause.addAll(tokens.subList(start, end));
            clauses.add(clause);
            before = start;
        }
    }

    /** “If …, then …” and “when …, …” are one statement. */
    private boolean complete(int from, int to) {
        String first = lower(from);
        if ((first.equals("if")
                        || first.equals("when")
                        || first.equals("whenever")
                        || first.equals("every")
                        || first.equals("even")
                        || !asks && EnglishMood.inverted(first, lower(from + 1)))
                && !question(to + 1)) {
            return false;
        }
        var adverb = words.lifted.at(from, i -> i < to ? lower(i) : null);
        if (adverb != null && adverb.value() == Mark.CORRECTION && from + adverb.length() == to) {
            // “Actually, …” belongs to what follows.
            return false;
        }
        return to - from > 0 && !added.takesUp(from, to) && !acts.both(from, to) && !couple.is(from, to);
    }

    /** “My daughter Mia (6) has …”: not “She came (late) and …”, where a statement is whole before it. */
    private boolean somebodyBefore(Parenthesis parenthesis) {
        return parenthesis.open() > 0 && !verbNear(0, parenthesis.open());
    }

    private boolean question(int i) {
        return QUESTION_WORDS.contains(lower(i)) || AUXILIARIES.contains(lower(i)) && SUBJECTS.contains(lower(i + 1));
    }

    private boolean begins(int index) {
        int i = index;
        while (words.glue.contains(lower(i)) || punctuation(i)) {
            i++;
        }
        i += added.these(i);
        String word = lower(i);
        if (word.equals("no") && (lower(i + 1).equals("more") || lower(i + 1).equals("longer"))) {
            // “had Lasik, no more glasses”, “I'm diabetic so no more cake”
            return lower(index - 1).equals(",") || lower(index - 1).equals("so");
        }
        boolean denies = AUXILIARIES.contains(word)
                && (lower(i + 1).equals("n't") || lower(i + 1).equals("not"));
        if (i == index
                && lower(index - 1).equals(",")
                && (denies || AFTERTHOUGHTS.contains(word) && !lower(i + 1).equals("from"))) {
            return true;
        }
        if (i > index && lower(i).equals("from") && added.dated(i)) {
            // “…, so from now on I go on Wednesdays”
            return true;
        }
        if (!asks && added.owns(index)) {
            return true;
        }
        if (added.apart(index) || added.denied(index, i) || word.equals("not") && added.noLonger(i)) {
            // “I eat chicken again so not vegetarian anymore”: only what follows is denied.
            return true;
        }
        if (SUBJECTS.contains(word)) {
            return word.equals("i") || verbNear(i + 1, 3);
        }
        if (OWNERS.contains(word)) {
            return !added.called(i) && verbNear(i + 2, 5) || added.named(i);
        }
        if (CONDITIONS.contains(word) && lower(index - 1).equals("so") && SUBJECTS.contains(lower(i + 1))) {
            return true;
        }
        if (asks
                && lower(index - 1).equals(",")
                && (ASKING.contains(word) || AUXILIARIES.contains(word) && i == index)) {
            // “… I'm prediabetic, any breakfast ideas?”
            return true;
        }
        if (QUESTION_WORDS.contains(word)) {
            // “Susan, who is a vet, …” only says more of her.
            boolean relative = (word.equals("who") || word.equals("which"))
                    && i == index
                    && lower(index - 1).equals(",")
                    && !asks;
            return !relative
                    && (AUXILIARIES.contains(lower(i + 1))
                            || lower(i + 2).equals("do")
                            || AUXILIARIES.contains(lower(i + 2)));
        }
        if (AUXILIARIES.contains(word)
                && (SUBJECTS.contains(lower(i + 1)) || lower(i + 1).equals("my"))
                // “Ramen, hands down, is my favourite”
                && (asks || verbNear(begin, index - 1 - begin))) {
            return true;
        }
        boolean comma = lower(index - 1).equals(",");
        if (acts.somebodyDid(i)
                || (comma
                        ? i == index && (added.clipped(i) || acts.didToMe(i) || added.after(begin, i))
                        : acts.reacts(index - 1, i))) {
            return true;
        }
        if (words.coordinating.contains(word)) {
            return i + 1 < tokens.size()
                            && !punctuation(i + 1)
                            && !lower(index - 1).equals(",")
                    || lower(index).equals("and");
        }
        if (words.imperative.contains(word) && !words.function.contains(word)) {
            return i + 1 < tokens.size()
                    && !punctuation(i + 1)
                    && !lower(index - 1).equals("and")
                    && !lower(i + 1).equals("and");
        }
        return i < tokens.size()
                && tokens.get(i).capitalised()
                && !words.function.contains(word)
                && (AUXILIARIES.contains(lower(i + 1))
                        || acts.does(begin, i)
                        || words.coordinating.contains(lower(i + 1))
                                && !lower(i + 1).equals("like"));
    }

    private boolean verbNear(int from, int reach) {
        return added.verbNear(from, reach);
    }

    private boolean punctuation(int i) {
        return i < tokens.size() && !Character.isLetterOrDigit(lower(i).charAt(0)) && !lower(i).startsWith("'");
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
