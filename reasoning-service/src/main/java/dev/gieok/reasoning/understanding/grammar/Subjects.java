package dev.gieok.reasoning.understanding.grammar;

import dev.gieok.contracts.memory.Acquaintance;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.EnglishReader;
import java.util.ArrayList;
import java.util.List;

/** Finds who a clause speaks about at a place: the person, somebody by role, or somebody by name. */
public final class Subjects {
    /** A subject and how many words name it. */
    public record Found(Subject subject, int length) {}

    private static final int LONGEST_NAME = 4;

    private final Lexicon lexicon;
    private final EnglishSubjects english;
    private final KoreanSubjects korean;

    public Subjects(Lexicon lexicon, EnglishReader reader) {
        this.lexicon = lexicon;
        this.english = new EnglishSubjects(lexicon, reader);
        this.korean = new KoreanSubjects(lexicon);
    }

    /** The readings at an index, longest first. */
    public List<Found> at(Clause clause, int index, Discourse discourse) {
        List<Found> found = new ArrayList<>();
        if (index < clause.words().size()) {
            if (clause.language().equals("ko")) {
                korean.at(clause.words(), index, discourse, found);
            } else {
                english.at(clause.words(), index, discourse, found);
            }
        }
        return found;
    }

    /** Whether a predicate names somebody: `sister`, `pet`; `marital-status` is nobody. */
    public boolean somebody(String predicate) {
        return predicate.equals("pet") || lexicon.hasKey("kin", predicate) || lexicon.hasKey("animal", predicate);
    }

    /** Somebody of the person's own by the name that was told; “two kids” is none. */
    public Subject called(String role, String told) {
        // “I have a son and a daughter”: no name.
        String name = told.split(" ").length > LONGEST_NAME ? "" : told;
        boolean byName = Acquaintance.ROLES.contains(role)
                && !name.isEmpty()
                && !Character.isLowerCase(name.codePointAt(0))
                && !lexicon.has("kin", name);
        return new Subject(byName ? name : role, role, name.isEmpty() ? null : name);
    }

    /** Somebody of somebody else's, as a relation tells: `Helen's child`, called Oscar. */
    public static Subject theirs(Candidate relation) {
        String told = relation.object();
        boolean byName = !told.isEmpty() && Character.isUpperCase(told.codePointAt(0));
        return new Subject(relation.subject() + "'s " + relation.predicate(), null, byName ? told : null);
    }

    /** A friend or colleague is one of many, so the name is the subject; of sisters and mothers, the role is. */
    static Subject named(Discourse discourse, String role, String name) {
        return Acquaintance.ROLES.contains(role) ? new Subject(name, role, name) : discourse.role(role, name);
    }
}
