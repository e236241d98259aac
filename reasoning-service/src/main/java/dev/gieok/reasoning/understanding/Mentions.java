package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Acquaintance;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom the session spoke of, so that “she” and “걔” have a meaning. */
final class Mentions {
    private final Rules rules;
    private final Recent<String, List<Subject>> read = new Recent<>(this::in);

    Mentions(Rules rules) {
        this.rules = rules;
    }

    /**
     * @param turns oldest first
     * @return in the order they were spoken of
     */
    List<Subject> in(List<String> turns) {
        return Utterance.recent(turns).stream()
                .flatMap(turn -> read.of(turn).stream())
                .toList();
    }

    /** “My sister is called Ines”: the sister and Ines are one. */
    private static Subject together(@Nullable Subject last, Subject found) {
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

    private List<Subject> in(String turn) {
        Discourse discourse = new Discourse(Subject.ME, false, List.of());
        List<Subject> people = new ArrayList<>();
        String language = Languages.of(turn);
        for (Sentence sentence : Sentences.of(turn)) {
            for (Clause clause : rules.clauses(turn, sentence, language, Instant.EPOCH, ZoneOffset.UTC)) {
                for (int i = 0; i < clause.words().size(); i++) {
                    for (Subjects.Found found : rules.subjects.at(clause, i, discourse)) {
                        if (!found.subject().isMe()) {
                            add(people, found.subject());
                        }
                    }
                }
            }
        }
        return people;
    }

    private static void add(List<Subject> people, Subject found) {
        Subject last = people.isEmpty() ? null : people.getLast();
        Subject known = together(last, found);
        // Of one and the same, what was said last: with the name.
        if (last != null && last.key().equals(known.key())
                || last != null && known.key().equals(last.name())) {
            people.removeLast();
        }
        people.add(known);
    }
}
