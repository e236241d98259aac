package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What “And my brother?” leaves out, found in the turns before. */
final class Elliptic {
    private final Rules rules;
    private final Extractor extractor;

    Elliptic(Rules rules) {
        this.rules = rules;
        this.extractor = new Extractor(rules);
    }

    /** A clause that names nothing but somebody; null for any other. */
    @Nullable
    Subject elliptic(Clause clause, Discourse discourse) {
        List<Word> words = clause.words();
        int from = 0;
        while (from < words.size()
                && (words.get(from).is("and")
                        || words.get(from).is("what")
                        || words.get(from).is("how")
                        || words.get(from).is("about")
                        || words.get(from).is("then"))) {
            from++;
        }
        for (Subjects.Found found :
                from < words.size() ? rules.subjects.at(clause, from, discourse) : List.<Subjects.Found>of()) {
            if (from + found.length() == words.size()) {
                return found.subject();
            }
        }
        return null;
    }

    /** What a turn taught, as predicates. */
    List<String> told(String turn) {
        Utterance utterance =
                new Utterance(turn, null, Instant.EPOCH, ZoneOffset.UTC, Trust.PERSON, Retention.AUTO, List.of());
        return extractor.extract(utterance).candidates().stream()
                .map(Candidate::predicate)
                .filter(predicate -> !predicate.equals("note"))
                .distinct()
                .toList();
    }

    /** “My sister's name is Ines. — And my brother?” asks for the brother's name. */
    List<String> carriedOver(List<String> predicates, Subject subject) {
        boolean relations = predicates.stream().allMatch(predicate -> rules.lexicon.hasKey("kin", predicate));
        return relations ? List.of("name") : predicates;
    }
}
