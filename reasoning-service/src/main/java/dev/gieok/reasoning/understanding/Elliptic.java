package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.reasoning.understanding.Question.Asks;
import dev.gieok.reasoning.understanding.Question.When;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What “And my brother?” leaves out, found in the turns before. */
final class Elliptic {
    private final Rules rules;
    private final Extractor extractor;

    Elliptic(Rules rules) {
        this.rules = rules;
        this.extractor = new Extractor(rules);
    }

    /**
     * “And my sister?”, “그럼 언니는?”: the question before, about somebody else; null for what leaves nothing out.
     *
     * @param turns oldest first
     * @param reader of one of them, after those before it
     */
    @Nullable
    Question of(
            Clause clause, Discourse discourse, List<String> turns, BiFunction<String, List<String>, Question> reader) {
        Subject subject = elliptic(clause, discourse);
        if (subject == null) {
            return null;
        }
        for (int i = turns.size() - 1; i >= 0; i--) {
            Question before = reader.apply(turns.get(i), turns.subList(0, i));
            if (before.asks() == Asks.QUESTION && !before.predicates().isEmpty()) {
                return new Question(
                        clause.language(),
                        Asks.QUESTION,
                        subject.key(),
                        carriedOver(before.predicates(), subject),
                        before.object(),
                        before.about(),
                        before.when(),
                        false,
                        null);
            }
            List<String> told = told(turns.get(i));
            if (!told.isEmpty()) {
                return now(clause, subject, carriedOver(told, subject));
            }
        }
        // Nothing was asked before: what is wanted must be asked back.
        return now(clause, subject, List.of(Question.WHICH));
    }

    private static Question now(Clause clause, Subject subject, List<String> predicates) {
        return new Question(
                clause.language(), Asks.QUESTION, subject.key(), predicates, null, null, When.NOW, false, null);
    }

    /** A clause that names nothing but somebody; null for any other. */
    private @Nullable Subject elliptic(Clause clause, Discourse discourse) {
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
    private List<String> told(String turn) {
        Utterance utterance =
                new Utterance(turn, null, Instant.EPOCH, ZoneOffset.UTC, Trust.PERSON, Retention.AUTO, List.of());
        return extractor.extract(utterance).candidates().stream()
                .map(Candidate::predicate)
                .filter(predicate -> !predicate.equals("note"))
                .distinct()
                .toList();
    }

    /** “My sister's name is Ines. — And my brother?” asks for the brother's name. */
    private List<String> carriedOver(List<String> predicates, Subject subject) {
        boolean relations = predicates.stream().allMatch(predicate -> rules.lexicon.hasKey("kin", predicate));
        return relations ? List.of("name") : predicates;
    }
}
