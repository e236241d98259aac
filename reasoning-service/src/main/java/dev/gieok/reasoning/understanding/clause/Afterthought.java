package dev.gieok.reasoning.understanding.clause;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Korean says after its verb though it belongs before it: “차 바꿨어 이번엔 쏘렌토로”. */
final class Afterthought {
    /** “안 마셔 위염 때문에”: why is no part of what. */
    private static final Set<String> REASONS = Set.of("때문", "덕분", "바람");

    private final KoreanWords words;
    private final Findings findings;

    Afterthought(KoreanWords words) {
        this.words = words;
        this.findings = new Findings(words);
    }

    /** Both as the one clause that they are; null when they are two. @param tail what is joined to the last word of the second */
    @Nullable
    Clause joined(Clause before, Clause clause, String tail, Instant said) {
        if (clause.words().isEmpty()) {
            // “설명해줘 앞으로”: an adverb that comes after is still the verb's.
            Clause dated = dated(before, clause);
            Marks.derive(dated.marks(), dated.time(), said);
            return dated;
        }
        if (tells(before, clause) || times(before, clause)) {
            return told(before, clause);
        }
        if (follows(before, clause, tail)) {
            return within(before, clause);
        }
        return findings.shows(before, clause) ? findings.within(before, clause) : null;
    }

    /** “번호 바뀌었어요 010-2345-6789예요”: that something changed, and then what it is. */
    private boolean tells(Clause before, Clause clause) {
        List<Word> now = clause.words();
        return isChange(before)
                && now.size() > 1
                && now.getLast().is("이다")
                && !clause.has(Mark.NEGATED)
                && now.subList(0, now.size() - 1).stream()
                        .allMatch(word ->
                                word.sort() != Word.Sort.VERB && (word.tail().isEmpty() || word.is("이번")));
    }

    /** “혈압약을 바꿨어요 이제 저녁에 먹어요”: not the thing has changed, but when. */
    private boolean times(Clause before, Clause clause) {
        List<Word> now = clause.words();
        return isChange(before)
                && now.size() > 1
                && now.getLast().sort() == Word.Sort.VERB
                && !now.getLast().is("이다")
                && (clause.has(Mark.NOW) || now.stream().anyMatch(word -> word.is("말고")))
                && now.stream()
                        .filter(word -> word.sort() != Word.Sort.VERB && word.sort() != Word.Sort.NUMBER)
                        .allMatch(word -> words.daytimes.stream().anyMatch(word::is));
    }

    /** Nothing but that one thing has changed: “과외쌤 바뀜”. */
    private boolean isChange(Clause before) {
        List<Word> told = what(before);
        return !told.isEmpty()
                && words.changed.stream().anyMatch(before.words().getLast()::is)
                && !before.has(Mark.NEGATED)
                && told.stream().allMatch(word -> word.sort() != Word.Sort.VERB)
                && told.subList(0, told.size() - 1).stream()
                        .allMatch(word -> word.tail().isEmpty())
                && told.getFirst().sort() != Word.Sort.PRONOUN
                && before.slice(
                                        before.words().indexOf(told.getFirst()),
                                        before.words().size() - 1)
                                .indexOf(' ')
                        < 0;
    }

    private static List<Word> what(Clause before) {
        return before.words().subList(0, Math.max(0, before.words().size() - 1)).stream()
                .filter(word -> word.sort() != Word.Sort.OTHER)
                .toList();
    }

    /** What it is now, as one clause: “번호 010-2345-6789예요”, “혈압약을 저녁에 먹어요”. */
    private Clause told(Clause before, Clause clause) {
        boolean copula = clause.words().getLast().is("이다");
        List<Word> words = new ArrayList<>(what(before));
        Word what = words.removeLast();
        words.add(new Word(what.text(), what.keys(), what.sort(), copula ? "은" : "을", what.start(), what.end()));
        clause.words().stream().filter(word -> !word.is("이번")).forEach(words::add);
        Set<Mark> marks = EnumSet.of(Mark.NOW);
        marks.addAll(clause.marks());
        return new Clause(
                before.language(), before.source(), before.start(), clause.end(), words, marks, clause.time());
    }

    /** “옮겼어요 다음 주 화요일로요”, “설명해줘 앞으로”: nothing but when. */
    private static Clause dated(Clause before, Clause clause) {
        before.marks().addAll(clause.marks());
        return new Clause(
                before.language(),
                before.source(),
                before.start(),
                clause.end(),
                before.words(),
                before.marks(),
                before.time() == null ? clause.time() : before.time());
    }

    /** Only words whose particle waits for a verb, and nothing else. @param tail the last of them */
    private boolean follows(Clause before, Clause clause, String tail) {
        return !before.words().isEmpty()
                && before.words().getLast().sort() == Word.Sort.VERB
                && !before.words().getLast().is("이다")
                && (words.waiting.contains(tail) || object(before, clause))
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

    private static Clause within(Clause before, Clause clause) {
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
