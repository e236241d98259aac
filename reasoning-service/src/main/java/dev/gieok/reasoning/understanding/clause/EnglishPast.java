package dev.gieok.reasoning.understanding.clause;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a day that an English clause names, as “on Monday”, is the last one or the next. */
final class EnglishPast {
    private static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "has", "have");

    private static final Set<String> WHO = Set.of("i", "we", "he", "she", "they");
    private static final Set<String> TO =
            Set.of("to", "into", "in", "out", "house", "here", "back", "from", "this", "on");

    private final EnglishWords words;

    EnglishPast(EnglishWords words) {
        this.words = words;
    }

    /** “Felix died on Monday”: what is told of a time is over; not “I booked it for Monday”, “I heard it is on Monday”. */
    boolean over(List<String> lowers, int timeAt, Set<Mark> marks) {
        boolean ahead = !Collections.disjoint(marks, Set.of(Mark.FUTURE, Mark.WISH, Mark.OBLIGATION, Mark.CONDITION));
        if (!ahead && befell(lowers, timeAt)) {
            return true;
        }
        if (!marks.contains(Mark.PAST) || ahead || arranged(lowers)) {
            return false;
        }
        for (int i = timeAt - 1; i > 0; i--) {
            String word = lowers.get(i);
            boolean infinitive = word.equals("to")
                    && words.verbs.contains(lowers.get(i + 1))
                    && !lowers.get(i - 1).equals("had");
            if (infinitive || PRESENT.contains(word)) {
                return false;
            }
            if (word.equals("was") || word.equals("were") || words.lemmas.past(word)) {
                return true;
            }
        }
        return true;
    }

    /** “We moved the party”: not “we moved to Leeds”. */
    private boolean arranged(List<String> lowers) {
        return IntStream.range(0, lowers.size())
                .filter(i -> words.arranging(lowers.get(i)))
                .anyMatch(i -> !(i > 0
                        && WHO.contains(lowers.get(i - 1))
                        && lowers.get(i).equals("moved")
                        && (i + 1 == lowers.size() || TO.contains(lowers.get(i + 1)))));
    }

    /** “We got married on Saturday”, “I got laid off on Friday”: it was done. */
    private boolean befell(List<String> lowers, int timeAt) {
        for (int i = 1; i + 1 < timeAt; i++) {
            String done = lowers.get(i + 1);
            if (lowers.get(i).equals("got")
                    && !PRESENT.contains(lowers.get(i - 1))
                    && !lowers.get(i - 1).endsWith("'ve")
                    && words.lemmas.past(done)
                    && !words.arranging(done)) {
                return true;
            }
        }
        return false;
    }
}
