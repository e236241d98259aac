package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Acquaintance;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom the session spoke of last, so that “she” and “걔” have a meaning. */
final class Mentions {
    private static final int FAR = 8;

    private final Rules rules;

    Mentions(Rules rules) {
        this.rules = rules;
    }

    /** @param turns oldest first */
    @Nullable
    Subject last(List<String> turns) {
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - FAR); i--) {
            Subject found = in(turns.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** “My sister is called Ines”: the sister and Ines are one. */
    private Subject together(@Nullable Subject last, Subject found) {
        String role = last == null ? null : last.role();
        if (last == null || role == null || found.role() != null) {
            return found;
        }
        if (last.name() != null && !last.name().equals(found.key())) {
            // “My son Liam is studying law at Monash”: still the son.
            return last;
        }
        return Acquaintance.ROLES.contains(role)
                ? new Subject(found.key(), role, found.key())
                : new Subject(last.key(), role, found.key());
    }

    private @Nullable Subject in(String turn) {
        Discourse discourse = new Discourse(Subject.ME, false, null);
        Subject last = null;
        String language = Languages.of(turn);
        for (Sentence sentence : Sentences.of(turn)) {
            for (Clause clause : rules.clauses(turn, sentence, language, Instant.EPOCH, ZoneOffset.UTC)) {
                for (int i = 0; i < clause.words().size(); i++) {
                    for (Subjects.Found found : rules.subjects.at(clause, i, discourse)) {
                        if (!found.subject().isMe()) {
                            last = together(last, found.subject());
                        }
                    }
                }
            }
        }
        return last;
    }
}
