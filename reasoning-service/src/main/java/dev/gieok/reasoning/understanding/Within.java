package dev.gieok.reasoning.understanding;

import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a Korean clause tells inside its noun phrases: “이사한 게 신의 한 수야”, “수술한 뒤로”, “새로 옮긴 회사는”. */
final class Within {
    private static final Set<String> PAST = Set.of("ㄴ", "은");

    /** What a verb before it only hangs on. */
    private static final Set<String> BOUND = Set.of(
            "것", "후", "뒤", "이후", "다음", "지", "덕", "덕분", "바람", "김", "때문", "참", "상태", "이래", "터", "관계", "탓", "날", "때", "길",
            "만큼", "거", "채", "기념", "소식", "셈");

    private static final Set<String> TOPICS = Set.of("이", "가", "은", "는", "께서");

    private Within() {}

    /** Each of them as a clause of its own, told in the past. */
    static List<Clause> of(Clause clause) {
        List<Clause> inner = new ArrayList<>();
        if (!clause.language().equals("ko")) {
            return inner;
        }
        List<Word> words = clause.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            Word verb = words.get(i);
            Word noun = words.get(i + 1);
            boolean told = verb.sort() == Word.Sort.MODIFIER
                    && PAST.contains(verb.tail())
                    && noun.sort() != Word.Sort.VERB
                    && !denied(clause, i);
            if (!told) {
                continue;
            }
            List<Word> said = new ArrayList<>(words.subList(0, i));
            if (BOUND.stream().noneMatch(noun::is)) {
                // Whoever the sentence is about need not be who did that.
                int own = said.size();
                while (own > 0 && !TOPICS.contains(said.get(own - 1).tail())) {
                    own--;
                }
                said.subList(0, own).clear();
                said.add(new Word(noun.text(), noun.keys(), noun.sort(), "", noun.start(), noun.end()));
            }
            said.add(new Word(verb.text(), verb.keys(), Word.Sort.VERB, "어", verb.start(), verb.end()));
            Set<Mark> marks = EnumSet.of(Mark.PAST);
            inner.add(new Clause(
                    clause.language(), clause.source(), clause.start(), clause.end(), said, marks, clause.time()));
        }
        return inner;
    }

    /** “취직 됐다네 그것도 한전에”: also without what was said after its verb. */
    static List<Clause> withoutAfterthought(Clause clause) {
        List<Word> words = clause.words();
        if (!clause.language().equals("ko") || words.isEmpty()) {
            return List.of();
        }
        int verb = words.getLast().start();
        List<Word> before = words.stream().filter(word -> word.start() <= verb).toList();
        return before.size() == words.size() || before.size() < 2
                ? List.of()
                : List.of(new Clause(
                        clause.language(),
                        clause.source(),
                        clause.start(),
                        clause.end(),
                        before,
                        clause.marks(),
                        clause.time()));
    }

    /** “안 옮긴 회사”. */
    private static boolean denied(Clause clause, int i) {
        int from = i == 0 ? clause.start() : clause.words().get(i - 1).end();
        String between = clause.source()
                .substring(
                        Math.min(from, clause.words().get(i).start()),
                        clause.words().get(i).start());
        return between.contains("안 ") || between.contains("못 ");
    }
}
