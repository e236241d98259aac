package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Why something ended stands between what it is and that it did: “커피는 속이 쓰려서 끊었어요” is “커피는 끊었어요”, and the
 * reason is lifted out as times and adverbs are.
 */
final class Reasoned {
    private static final Set<String> OVER = Set.of(
            "끊다", "그만두다", "관두다", "접다", "중단하다", "포기하다", "때려치우다", "때려치다", "그만하다", "취소하다", "팔다", "처분하다", "정리하다", "해지하다",
            "탈퇴하다", "버리다", "바꾸다", "옮기다", "미루다", "줄이다");

    /** “낚시는 무릎이 아파서 안 다녀요” */
    private static final Set<String> DONE =
            Set.of("다니다", "하다", "먹다", "마시다", "가다", "타다", "치다", "피우다", "쓰다", "보다", "입다", "들다");

    private static final Set<String> TOPICS = Set.of("은", "는", "ㄴ");

    /** Endings that give a reason. */
    private static final List<String> BECAUSE = List.of("아서", "어서", "여서", "서", "고", "니까", "길래");

    private Reasoned() {}

    static List<Clause> lifted(List<Clause> clauses) {
        List<Clause> out = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause before = out.isEmpty() ? null : out.getLast();
            int topic = before != null && ends(clause) && reason(before) ? topic(before) : 0;
            if (before == null || topic == 0) {
                out.add(clause);
                continue;
            }
            List<Word> words = new ArrayList<>(before.words().subList(0, topic));
            words.addAll(clause.words());
            out.set(
                    out.size() - 1,
                    new Clause(
                            clause.language(),
                            clause.source(),
                            before.start(),
                            clause.end(),
                            words,
                            clause.marks(),
                            clause.time()));
        }
        return out;
    }

    /** Nothing but that it is over, or is not: of what was said before. */
    private static boolean ends(Clause clause) {
        return !clause.words().isEmpty()
                && (OVER.stream().anyMatch(clause.words().getLast()::is)
                        || clause.marks().contains(Mark.NEGATED)
                                && DONE.stream().anyMatch(clause.words().getLast()::is))
                && clause.words().stream()
                        .allMatch(word -> word.sort() == Word.Sort.VERB || word.sort() == Word.Sort.OTHER);
    }

    private static boolean reason(Clause clause) {
        return BECAUSE.stream().anyMatch(clause.tail()::endsWith)
                && !clause.marks().contains(Mark.PAST);
    }

    /** How many words say what it is about, where something else follows them; 0 for none. */
    private static int topic(Clause clause) {
        for (int i = 0; i + 1 < clause.words().size(); i++) {
            Word word = clause.words().get(i);
            boolean noun = word.sort() == Word.Sort.NOUN || word.sort() == Word.Sort.NAME;
            boolean before = word.sort() == Word.Sort.MODIFIER && i == 0;
            if (!noun && !before) {
                return 0;
            }
            if (noun && TOPICS.contains(word.tail())) {
                return i + 1;
            }
        }
        return 0;
    }
}
