package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What holds no longer though no construction knows it: “I stopped biting my nails” closes the note “I bite my nails”. */
final class Gone {
    private static final List<String> CLOSED = List.of("note", "habit", "hobby", "schedule", "uses", "plan", "event");

    private final Rules rules;

    Gone(Rules rules) {
        this.rules = rules;
    }

    static boolean told(Clause clause) {
        return clause.has(Mark.NO_LONGER) && !clause.has(Mark.ONCE);
    }

    /** Endings of whatever names the same doing, then the note itself. */
    List<Candidate> of(Clause clause, Subject subject) {
        Candidate note = Notes.note(subject, clause.language(), clause.text());
        List<Candidate> said = new ArrayList<>();
        String doing = doing(clause);
        for (String predicate : doing.isBlank() ? List.<String>of() : CLOSED) {
            said.add(ending(note, predicate, doing));
        }
        said.add(note);
        return said;
    }

    /** A Korean verb is written in too many ways to be found by its stem, so the nouns name the doing when there are any. */
    private String doing(Clause clause) {
        StringJoiner words = new StringJoiner(" ");
        boolean korean = clause.language().equals("ko");
        boolean named = korean
                && clause.words().stream()
                        .anyMatch(word -> word.sort() == Word.Sort.NOUN
                                && word.text().length() > 1
                                && rules.lexicon.key("kin", word.keys()) == null);
        for (Word word : clause.words()) {
            if (named
                    && (word.sort() != Word.Sort.NOUN && word.sort() != Word.Sort.NAME
                            || rules.lexicon.key("kin", word.keys()) != null)) {
                continue;
            }
            boolean idle = korean
                    ? word.sort() == Word.Sort.OTHER || word.sort() == Word.Sort.PRONOUN || word.is("것")
                    : rules.english.function(word.text().toLowerCase(java.util.Locale.ROOT));
            if (!idle) {
                words.add(korean ? word.text() : rules.english.lemma(word));
            }
        }
        return words.toString();
    }

    private static Candidate ending(Candidate note, String predicate, String object) {
        return new Candidate(
                note.kind(),
                note.subject(),
                predicate,
                object,
                note.text(),
                note.language(),
                false,
                Effect.END,
                Cardinality.MANY,
                note.importance(),
                note.sensitivity(),
                null,
                null,
                note.entities(),
                "rules:gone" + Endings.IMPLIED);
    }
}
