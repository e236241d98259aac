package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What Korean says after its verb though it belongs before it: “차 바꿨어 이번엔 쏘렌토로”. */
final class Afterthought {
    private static final Set<String> PARTICLES = Set.of("으로", "로", "에", "에서", "을", "를", "랑", "이랑", "한테");

    /** “안 마셔 위염 때문에”: why is no part of what. */
    private static final Set<String> REASONS = Set.of("때문", "덕분", "바람");

    private static final Set<String> CHANGED = Set.of("바꾸다", "바뀌다", "개명하다", "변경하다", "변경되다", "재다", "측정하다");

    private Afterthought() {}

    /** “번호 바뀌었어요 010-2345-6789예요”: that something changed, and then what it is. */
    static boolean tells(Clause before, Clause clause) {
        return before.words().stream()
                                .filter(word -> word.sort() != Word.Sort.OTHER)
                                .count()
                        == 2
                && CHANGED.stream().anyMatch(before.words().getLast()::is)
                && !before.has(Mark.NEGATED)
                && clause.words().size() > 1
                && clause.words().getLast().is("이다")
                && !clause.has(Mark.NEGATED)
                && clause.words().subList(0, clause.words().size() - 1).stream()
                        .allMatch(word ->
                                word.sort() != Word.Sort.VERB && (word.tail().isEmpty() || word.is("이번")));
    }

    /** What it is now, as one clause: “번호 010-2345-6789예요”. */
    static Clause told(Clause before, Clause clause) {
        Word what = before.words().stream()
                .filter(word -> word.sort() != Word.Sort.OTHER)
                .findFirst()
                .orElseThrow();
        List<Word> words = new ArrayList<>();
        words.add(new Word(what.text(), what.keys(), what.sort(), "은", what.start(), what.end()));
        clause.words().stream().filter(word -> !word.is("이번")).forEach(words::add);
        Set<Mark> marks = EnumSet.of(Mark.NOW);
        marks.addAll(clause.marks());
        return new Clause(
                before.language(), before.source(), before.start(), clause.end(), words, marks, clause.time());
    }

    /** Only words whose particle waits for a verb, and nothing else. */
    static boolean follows(Clause before, Clause clause) {
        return !before.words().isEmpty()
                && before.words().getLast().sort() == Word.Sort.VERB
                && !before.words().getLast().is("이다")
                && (PARTICLES.contains(clause.words().getLast().tail()) || object(before, clause))
                && clause.words().stream().noneMatch(word -> word.sort() == Word.Sort.VERB);
    }

    /** “끊었음 담배”: what was done, and then to what. */
    private static boolean object(Clause before, Clause clause) {
        List<Word> words = before.words();
        boolean alone = words.subList(0, words.size() - 1).stream()
                .allMatch(word -> word.sort() == Word.Sort.OTHER || word.sort() == Word.Sort.PRONOUN);
        boolean told = before.has(Mark.PAST) || before.has(Mark.AGAIN) || before.has(Mark.NO_LONGER);
        return alone
                && told
                && clause.words().size() == 1
                && clause.words().getFirst().sort() == Word.Sort.NOUN
                && clause.words().getFirst().tail().isEmpty();
    }

    static Clause within(Clause before, Clause clause) {
        Word verb = before.words().getLast();
        List<Word> words =
                new ArrayList<>(before.words().subList(0, before.words().size() - 1));
        if (REASONS.stream().noneMatch(clause.words().getLast()::is)) {
            words.addAll(clause.words());
        }
        words.add(verb);
        Set<Mark> marks = EnumSet.copyOf(before.marks().isEmpty() ? EnumSet.noneOf(Mark.class) : before.marks());
        marks.addAll(clause.marks());
        return new Clause(
                before.language(),
                before.source(),
                before.start(),
                clause.end(),
                words,
                marks,
                before.time() == null ? clause.time() : before.time());
    }
}
