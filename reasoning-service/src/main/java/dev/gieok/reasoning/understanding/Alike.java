package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Word;
import dev.gieok.reasoning.understanding.grammar.Lexicon;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Adds to what ends what is the same by another name: 공시 and 공무원 시험, what 큰애 does and what 큰아들 did. */
final class Alike {
    /** Where what somebody else does may have been taken for the person's own. */
    private static final Set<String> NOTED = Set.of("note", "event", "plan");

    private static final List<String> CHILDREN = List.of("child", "son", "daughter");
    private static final String SIBLING = "sibling";
    private static final List<String> SIBLINGS = List.of("sister", "brother");
    private static final String MARRIED = "marital-status";
    private static final List<String> CHILDREN_CALLED = List.of("아이", "애", "아들", "딸", "첫째", "둘째", "막내", "쌍둥이", "큰");

    /** So many words are looked for under other names of somebody too; more would make too many. */
    private static final int FEW = 40;

    private static final int NAMES = 4;

    private final Lexicon lexicon;

    Alike(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Candidate> all(List<Candidate> endings, Subject subject, Clause clause) {
        List<Candidate> all = new ArrayList<>(endings);
        String spoken = subject.isMe() ? null : spokenOf(clause);
        boolean few = endings.size() <= FEW;
        List<String> called = called(subject, spoken, few);
        for (Candidate end : endings) {
            for (String word : end.object().split(" ")) {
                for (String other : lexicon.synonyms(word.toLowerCase(Locale.ROOT))) {
                    if (!other.equalsIgnoreCase(word)) {
                        all.add(named(end, end.subject(), end.object().replace(word, other)));
                    }
                }
            }
            boolean noted = end.predicate().equals("note") || few && NOTED.contains(end.predicate());
            if (!end.object().isBlank() && noted) {
                called.forEach(kin -> all.add(named(end, Subject.ME.key(), kin + " " + end.object())));
            }
            if (end.subject().equals(SIBLING)
                    && end.predicate().equals(MARRIED)
                    && end.object().isBlank()) {
                // “동생 시집갔어”: the younger sister, who was single.
                SIBLINGS.forEach(role -> all.add(named(end, role, "")));
            }
            for (String role : relatives(subject)) {
                if (end.subject().equals(subject.key())) {
                    all.add(named(end, role, end.object()));
                }
            }
        }
        return all;
    }

    /** How somebody of the person's own was just called: 언니. */
    private @org.jspecify.annotations.Nullable String spokenOf(Clause clause) {
        return clause.words().stream()
                .filter(word -> lexicon.key("kin", word.keys()) != null)
                .map(Word::text)
                .findFirst()
                .orElse(null);
    }

    /** As what somebody may have been spoken of when it was noted. */
    private List<String> called(Subject subject, @org.jspecify.annotations.Nullable String spoken, boolean few) {
        if (subject.isMe()) {
            return List.of();
        }
        List<String> called = new ArrayList<>(spoken == null ? List.of() : List.of(spoken));
        String role = subject.role();
        if (few && role != null) {
            called.addAll(
                    CHILDREN.contains(role)
                            ? CHILDREN_CALLED
                            : lexicon.hangulWords("kin", role).stream()
                                    .filter(word -> !word.contains(" "))
                                    .limit(NAMES)
                                    .toList());
        }
        return called.stream().distinct().toList();
    }

    /** 둘째 is a son or a daughter, and either is a child. */
    private static List<String> relatives(Subject subject) {
        String role = subject.role();
        if (role == null || !subject.key().equals(role)) {
            return List.of();
        }
        if (!CHILDREN.contains(role)) {
            return List.of();
        }
        return role.equals("child") ? CHILDREN.subList(1, CHILDREN.size()) : CHILDREN.subList(0, 1);
    }

    private static Candidate named(Candidate end, String subject, String object) {
        return new Candidate(
                end.kind(),
                subject,
                end.predicate(),
                object,
                end.text(),
                end.language(),
                end.negated(),
                end.effect(),
                end.cardinality(),
                end.importance(),
                end.sensitivity(),
                end.validFrom(),
                end.validTo(),
                end.entities(),
                end.rule());
    }
}
