package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A question in two clauses, of which the first recalls what it is about: “못 먹는 거 있잖아 그거 뭐였지?” */
final class Reminding {
    private static final Pattern RECALLS = Pattern.compile("(?:잖아|잖아요|잖어|거든|거든요|는데|은데|ㄴ데|던데)[\\s.,~]*$");
    private static final Set<String> ASKS = Set.of("뭐", "뭣", "무엇", "어디", "언제", "누구", "며칠", "얼마", "몇");
    private static final Set<String> LIGHT = Set.of("그것", "그거", "그게", "그", "이다", "시", "월", "하다");

    private Reminding() {}

    /** Whether the last of them recalls what the question after them asks for. */
    static boolean of(List<Clause> before, Clause asking) {
        return !before.isEmpty()
                && asking.language().equals("ko")
                && before.getLast().words().size() > 1
                && RECALLS.matcher(before.getLast().text()).find()
                && asking.words().stream().anyMatch(word -> ASKS.stream().anyMatch(word::is))
                && asking.words().stream()
                        .allMatch(word -> ASKS.stream().anyMatch(word::is)
                                || LIGHT.stream().anyMatch(word::is));
    }

    /** Both as one: “못 먹는 거 뭐였지?” */
    static Clause joined(Clause recalled, Clause asking) {
        List<Word> words = new ArrayList<>(recalled.words());
        while (words.size() > 1 && words.getLast().sort() == Word.Sort.VERB) {
            words.removeLast();
        }
        asking.words().stream()
                .filter(word -> ASKS.stream().anyMatch(word::is) || word.sort() == Word.Sort.VERB)
                .forEach(words::add);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(recalled.marks());
        // When it was told is no part of what is asked.
        marks.removeAll(Set.of(Mark.PAST, Mark.QUOTED));
        marks.addAll(asking.marks());
        return new Clause(
                asking.language(), asking.source(), recalled.start(), asking.end(), words, marks, recalled.time());
    }
}
