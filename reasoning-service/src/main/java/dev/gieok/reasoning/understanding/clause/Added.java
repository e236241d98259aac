package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what is added to an English clause as one of its own, beyond what has an “I” or a “my” right before its verb. */
final class Added {
    private static final Set<String> PLACING = Set.of("in", "on", "at", "from", "since", "for", "these", "after");

    private static final Set<String> TAKING_UP = Set.of("that", "those", "it", "they");

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they");

    private static final int LONGEST_SUBJECT = 4;

    private static final Set<String> THIRD = Set.of("he", "she", "my", "our", "his", "her");
    private static final Set<String> ADDING = Set.of("and", "but");
    private static final Set<String> HAVING = Set.of("have", "got", "own");
    private static final Set<String> YOUNG = Set.of("a", "little", "young", "small", "born");
    private static final Set<String> SINCE = Set.of("from", "since", "starting");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_DATE = 7;

    private final List<EnglishToken> tokens;
    private final EnglishWords words;

    Added(List<EnglishToken> tokens, EnglishWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** What begins after a comma without joining it. */
    boolean after(int begin, int i) {
        return i < tokens.size() && (theirs(begin, i) || introduced(i) || dated(i));
    }

    /** “Silver grey, that's my hair”, “a half of cider, that's what I drink”: what is put first has no verb of its own. */
    boolean takesUp(int from, int to) {
        return lower(to).equals(",")
                && TAKING_UP.contains(lower(to + 1))
                && EnglishSplitter.AUXILIARIES.contains(lower(to + 2))
                && IntStream.range(from, to).noneMatch(i -> punctuation(i) || isVerb(i));
    }

    /** “She's a nurse, works nights”, “Mum's 67, lives in Leeds”. */
    private boolean theirs(int begin, int i) {
        boolean third = lower(i).endsWith("s")
                && words.coordinating.contains(lower(i))
                && tokens.get(i).isAny(words.verbs)
                && !EnglishSplitter.AUXILIARIES.contains(lower(i));
        boolean somebody = THIRD.contains(lower(begin))
                || tokens.get(begin).capitalised() && !lower(begin).equals("i");
        return third && somebody && verbNear(begin, i - begin) && i + 1 < tokens.size() && !punctuation(i + 1);
    }

    /** “…, so my doctor, Dr Patel, has forbidden it”: who that is stands between. */
    boolean named(int i) {
        int open = lower(i + 2).equals(",") ? i + 2 : i + 3;
        if (!lower(open).equals(",")
                || open + 1 >= tokens.size()
                || !tokens.get(open + 1).capitalised()) {
            return false;
        }
        int close = open + 2;
        while (close < Math.min(tokens.size(), open + LONGEST_NAME)
                && !lower(close).equals(",")) {
            close++;
        }
        return lower(close).equals(",") && verbNear(close + 1, 2);
    }

    /** “I hardly play; bluegrass is my music”, “…, in the evenings I'm reading”: when and where may stand before who. */
    boolean apart(int index) {
        String joint = lower(index - 1);
        return joint.equals(";") && verbNear(index + 1, LONGEST_SUBJECT)
                || joint.equals(",")
                        && PLACING.contains(lower(index))
                        && IntStream.rangeClosed(index + 2, index + LONGEST_SUBJECT)
                                .anyMatch(i -> PERSONS.contains(lower(i)) && verbNear(i + 1, 1));
    }

    /** “I'm single and honestly not looking”: single all the same. */
    boolean denied(int index, int i) {
        int not = lower(i).endsWith("ly") ? i + 1 : i;
        return ADDING.contains(lower(index - 1))
                && lower(not).equals("not")
                && lower(not + 1).endsWith("ing");
    }

    /** “… since I was 16”: when, and not why. */
    boolean dates(int joint) {
        return lower(joint).equals("since")
                && PERSONS.contains(lower(joint + 1))
                && Set.of("was", "were").contains(lower(joint + 2))
                && (joint + 3 < tokens.size()
                                && Character.isDigit(lower(joint + 3).charAt(0))
                        || YOUNG.contains(lower(joint + 3)));
    }

    /** “Colin here, 71, retired driver, live in Leeds”: who introduces themselves leaves out the “I”. */
    private boolean introduced(int i) {
        boolean named = lower(1).equals("here") && lower(2).equals(",")
                || tokens.getFirst().capitalised() && lower(1).equals(",")
                || lower(0).equals("i") && lower(1).endsWith("m");
        return named
                && words.coordinating.contains(lower(i))
                && tokens.get(i).isAny(words.verbs)
                && !lower(i).endsWith("s")
                && tokens.subList(0, i).stream()
                                .filter(token -> token.lower().equals(","))
                                .count()
                        > 1;
    }

    /** “I leave the bank, from January I am a clerk”: since when is said first. */
    boolean dated(int i) {
        if (!SINCE.contains(lower(i))) {
            return false;
        }
        for (int at = i + 2; at < Math.min(tokens.size() - 1, i + LONGEST_DATE); at++) {
            if (lower(at).equals("i") || lower(at).equals("we")) {
                return verbNear(at + 1, 2);
            }
        }
        return false;
    }

    /** “… but these days it's Pulp”: how many words tell that it is so now. */
    int these(int i) {
        var found = words.lifted.at(i, n -> n < tokens.size() ? lower(n) : null);
        if (found == null || found.value() != Mark.NOW) {
            return 0;
        }
        return EnglishSplitter.SUBJECTS.contains(lower(i + found.length())) ? found.length() : 0;
    }

    /** “hate kickboard sets, love dolphin kicks”: each leaves out its “I”. */
    boolean clipped(int i) {
        boolean verb =
                words.coordinating.contains(lower(i)) && words.verbs.contains(lower(i)) || lower(i).equals("would");
        return verb
                && words.coordinating.contains(lower(0))
                && words.verbs.contains(lower(0))
                && !EnglishSplitter.AUXILIARIES.contains(lower(0))
                && i + 1 < tokens.size()
                && !punctuation(i + 1)
                && !lower(i + 1).equals("and");
    }

    /** “my cat is four, also have a dog”: without another “I”. */
    boolean owns(int index) {
        int i = Set.of("also", "and", "plus").contains(lower(index)) ? index + 1 : index;
        return lower(index - 1).equals(",")
                && HAVING.contains(lower(i))
                && Set.of("a", "an", "another", "two", "three").contains(lower(i + 1));
    }

    /** “… and a dog named Otto”: what a thing is called is no verb of its own. */
    boolean called(int i) {
        return Set.of("a", "an").contains(lower(i))
                && (Set.of("named", "called").contains(lower(i + 2))
                        || Set.of("named", "called").contains(lower(i + 3)));
    }

    boolean noLonger(int from) {
        return IntStream.range(from, tokens.size())
                .mapToObj(i -> words.lifted.at(i, n -> n < tokens.size() ? lower(n) : null))
                .anyMatch(found -> found != null && found.value() == Mark.NO_LONGER);
    }

    boolean verbNear(int from, int reach) {
        for (int i = from; i < Math.min(tokens.size(), from + reach); i++) {
            if (punctuation(i)) {
                return false;
            }
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int i) {
        return EnglishSplitter.AUXILIARIES.contains(lower(i)) || tokens.get(i).isAny(words.verbs);
    }

    boolean punctuation(int i) {
        return i < tokens.size() && !Character.isLetterOrDigit(lower(i).charAt(0)) && !lower(i).startsWith("'");
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
