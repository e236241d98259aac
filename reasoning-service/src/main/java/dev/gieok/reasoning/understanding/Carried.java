package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of whom the next clause goes on, when it names nobody. */
final class Carried {
    private static final Pattern CALLED = Pattern.compile("이름|라고 하");

    private Carried() {}

    /** “딸은 결혼해서 창원에 살아요”: whoever is spoken of is so until somebody else is. */
    static @Nullable Subject topic(Clause clause, Discourse discourse, Rules rules) {
        return rules.subjects.at(clause, 0, discourse).stream()
                .filter(found -> {
                    Word last = clause.words().get(found.length() - 1);
                    return found.subject().role() != null && (last.tailIs("은") || last.tailIs("는"));
                })
                .map(Subjects.Found::subject)
                .findFirst()
                .orElse(null);
    }

    /** “마누라는 미경이고 아들 하나 있는데 지금 군대 가 있다”: the son is. */
    static boolean another(Subject subject, @Nullable Subject carried) {
        return carried != null && subject.role() != null && !subject.equals(carried);
    }

    static boolean goesOn(Clause clause) {
        return clause.language().equals("ko")
                && (clause.tail().endsWith("서") || clause.tail().endsWith("고"));
    }

    static boolean honoured(List<Clause> clauses, int i) {
        return i < clauses.size() && Honours.in(clauses.get(i));
    }

    /** Of whom a clause told that placed something. */
    static @Nullable Subject by(Placed.Said said, Discourse discourse, @Nullable Subject before) {
        Candidate first = said.candidates().getFirst();
        if (first.kind() == Kind.RELATION && CALLED.matcher(first.text()).find()) {
            // “아내 이름은 박소연이고 교사야”, “남친은 도윤이라고 하는데 교사야”: they are.
            return discourse.mentioned();
        }
        String key = first.subject();
        if (key.equals(discourse.speaker().key())) {
            return null;
        }
        return discourse.mentioned() != null && discourse.mentioned().key().equals(key)
                ? discourse.mentioned()
                : before;
    }
}
