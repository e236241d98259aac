package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Josa;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Discourse;
import dev.gieok.reasoning.understanding.grammar.Subject;
import dev.gieok.reasoning.understanding.grammar.Subjects;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Korean names somebody once and goes on without: “아버지 택시 그만두시고 이제 농사지으셔”. Kept by itself, the second clause is
 * shown with its topic, “아버지는 이제 농사지으셔”, as it was called in the same text.
 */
final class Topical {
    private static final Set<String> PRONOUNS = Set.of("걔", "그녀", "얘", "쟤", "그분", "그");

    private Topical() {}

    /** @param placed what became of each clause; those that leave out whom they tell of are changed */
    static void name(List<Clause> clauses, List<Placed> placed, Discourse discourse, Subjects subjects) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.language().equals("ko")) {
                Set<String> named = named(clause, discourse, subjects);
                placed.set(i, named(placed.get(i), named, discourse));
            }
        }
    }

    /** The subjects that a clause names; how is remembered. */
    private static Set<String> named(Clause clause, Discourse discourse, Subjects subjects) {
        Set<String> named = new HashSet<>();
        for (int at = 0; at < clause.words().size(); at++) {
            for (Subjects.Found found : subjects.at(clause, at, discourse)) {
                Subject subject = found.subject();
                named.add(subject.key());
                List<Word> words = clause.words().subList(at, at + found.length());
                if (!subject.equals(discourse.speaker())
                        && words.stream().noneMatch(word -> PRONOUNS.contains(word.text()))) {
                    discourse.call(subject, whose(words.stream().map(Word::text).collect(Collectors.joining(" "))));
                }
            }
        }
        return named;
    }

    private static Placed named(Placed placed, Set<String> named, Discourse discourse) {
        return switch (placed) {
            case Placed.Passed passed -> passed;
            case Placed.Said said ->
                new Placed.Said(said.candidates().stream()
                        .map(candidate -> with(called(candidate.subject(), named, discourse), candidate))
                        .toList());
            case Placed.Loose loose -> {
                String called = called(loose.subject().key(), named, discourse);
                yield loose.of(
                        called == null || loose.clause().text().contains(called) ? null : Josa.attach(called, "은"));
            }
        };
    }

    /** What begins with them already, as “엄마가 수치가 나빠지셔서 줄이셨어요” does, is left as it is. */
    private static Candidate with(@Nullable String called, Candidate candidate) {
        return called == null || candidate.text().startsWith(called)
                ? candidate
                : candidate.inWords(candidate.object(), Josa.attach(called, "은") + " " + candidate.text());
    }

    private static @Nullable String called(String subject, Set<String> named, Discourse discourse) {
        return named.contains(subject) ? null : discourse.called(subject);
    }

    /** “내 여자친구”: the analyser's “나” before a noun is its owner. */
    private static String whose(String called) {
        return called.startsWith("나 ")
                ? "내 " + called.substring(2)
                : called.startsWith("저 ") ? "제 " + called.substring(2) : called;
    }
}
