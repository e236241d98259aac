package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.reasoning.understanding.clause.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who a clause speaks about at each of its words, looked for once: dozens of patterns ask. As long as its discourse stays as it is. */
final class Who {
    private final Subjects subjects;
    private final Clause clause;
    private final Discourse discourse;
    private final Map<Integer, List<Subjects.Found>> found = new HashMap<>();

    Who(Subjects subjects, Clause clause, Discourse discourse) {
        this.subjects = subjects;
        this.clause = clause;
        this.discourse = discourse;
    }

    /** As {@link Subjects#at}. */
    List<Subjects.Found> at(int index) {
        return found.computeIfAbsent(index, at -> subjects.at(clause, at, discourse));
    }
}
