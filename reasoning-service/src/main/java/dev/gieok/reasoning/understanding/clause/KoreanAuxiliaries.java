package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** What the words after a Korean verb make of it: `-고 싶다`, `-ㄹ 수 있다`, `-기 시작하다`; they are merged into it. */
final class KoreanAuxiliaries {
    private static final Set<String> FOUND_OUT = Set.of("니", "니까", "더니");
    private static final Set<String> TRY = Set.of("ㅏ", "아", "아요", "ㅏ요");
    private static final Set<String> GUESS = Set.of("나", "ㄴ가", "은가", "는가");
    private static final Set<String> INTENDED = Set.of("려", "으려", "ㄹ라", "을라", "ㄹ라고", "을라고", "ㄹ려고", "을려고", "ㄹ려", "을려");

    /** “먹어야 해”, “돼”, and “써” in the south-west. */
    private static final Set<String> MUST = Set.of("하", "되", "쓰");

    private static final Set<String> PLANS = Set.of("예정", "계획", "생각", "작정");

    private final List<Chunk> chunks;
    private final KoreanWords words;

    KoreanAuxiliaries(List<Chunk> chunks, KoreanWords words) {
        this.chunks = chunks;
        this.words = words;
    }

    /** Whether the next words served the verb and were merged into it. */
    boolean merged(Chunk verb, int i) {
        return auxiliary(verb, i) || bound(verb, i);
    }

    /** The verb after this one, when it only helps it. */
    private boolean auxiliary(Chunk verb, int i) {
        Chunk next = chunks.get(i + 1);
        if (!next.verb()) {
            return false;
        }
        String ending = verb.last();
        if (told(verb)) {
            // “해지했어 볼 게 없더라”: what is finished takes no helper.
            return false;
        }
        if (next.is("보다")
                && (ending.equals("고") || next.tag == POS.Tag.VX)
                && FOUND_OUT.contains(next.last())
                && verb.keys.stream().anyMatch(words.foundOut::contains)) {
            // “알고 보니”, “검사해 보니까”: how one came to know is not what one knows.
            merge(verb, i, Mark.CORRECTION);
            verb.sort = Word.Sort.OTHER;
            return true;
        }
        boolean think = next.is("생각하다")
                && (i + 2 < chunks.size() && chunks.get(i + 2).is("보다") || next.tail.equals(java.util.List.of("고")));
        if (words.means("quoted", ending) && (think || next.is("상상하다") || next.is("가정하다") || next.is("치다"))) {
            return merge(verb, i, Mark.CONDITION);
        }
        if (next.is("보다") && GUESS.contains(ending)) {
            return merge(verb, i, Mark.HEDGED);
        }
        if (next.text.equals("죽")
                && (ending.equals("아") || ending.equals("어") || ending.equals("ㅏ") || ending.equals("ㅓ"))) {
            // “배고파 죽겠다” is only very hungry.
            next.tail.remove("겠");
            return merge(verb, i, null);
        }
        if (next.is("있다") && ending.equals("고") && !next.is("없다") && next.tag != POS.Tag.VA) {
            return merge(verb, i, Mark.PROGRESSIVE);
        }
        if (next.is("다니다") && ending.equals("고")) {
            // “볼보를 타고 다녀”: what one does as a rule.
            return merge(verb, i, Mark.HABITUAL);
        }
        if (next.is("싶다") || next.is("싶어하다")) {
            return merge(verb, i, Mark.WISH);
        }
        if (next.is("않다") || next.is("못하다") && ending.equals("지")) {
            return merge(verb, i, Mark.NEGATED);
        }
        if (next.is("말다") && (ending.equals("지") || ending.equals("ㅈ"))) {
            verb.marks.add(Mark.REQUEST);
            return merge(verb, i, Mark.NEGATED);
        }
        boolean must = ending.endsWith("야") && MUST.contains(next.text);
        if (must) {
            return merge(verb, i, Mark.OBLIGATION);
        }
        if (next.is("시작하다") && (ending.equals("기") || ending.equals("기를"))) {
            return begun(verb, i);
        }
        if (next.is("되다") && ending.equals("게")) {
            return begun(verb, i);
        }
        if ((ending.endsWith("려고") || INTENDED.contains(ending)) && next.text.equals("하")
                || ending.equals("기로")
                || ending.equals("ㄹ까")
                || ending.equals("을까")) {
            return merge(verb, i, Mark.FUTURE);
        }
        boolean reported = (words.means("quoted", ending) || words.quotes(ending, next))
                && (next.text.equals("하") || next.is("말하다") || next.is("그러다") || next.is("듣다") || next.is("얘기하다"));
        if (reported) {
            return merge(verb, i, Mark.QUOTED);
        }
        boolean tried = next.is("보다")
                && next.tag == POS.Tag.VX
                && (i + 2 == chunks.size() || chunks.get(i + 2).start > next.tailEnd);
        if (tried && TRY.contains(String.join("", next.tail)) && !topic(i)) {
            // “말해봐”, “놀려 봐”: an order, softly.
            return merge(verb, i, Mark.REQUEST);
        }
        if (next.is("주다")
                && (next.tag == POS.Tag.VX
                        || ending.equals("아")
                        || ending.equals("어")
                        || ending.equals("ㅏ")
                        || ending.equals("ㅓ"))) {
            boolean order = KoreanFavours.asked(next, words) && !KoreanFavours.acts(chunks, i);
            if (!order && KoreanFavours.bought(chunks, i)) {
                verb.keys.add(KoreanFavours.BOUGHT);
            }
            return merge(verb, i, order ? Mark.REQUEST : null);
        }
        if (next.is("지다")) {
            // 싫어지다: what one came to feel; 미뤄지다: what was done to it.
            boolean passive = verb.tag == POS.Tag.VV && (ending.equals("어") || ending.equals("아"));
            if (passive) {
                verb.keys.add(KoreanAsides.passive(verb.text, ending));
            }
            return (verb.tag == POS.Tag.VA || passive) && merge(verb, i, null);
        }
        return next.tag == POS.Tag.VX && merge(verb, i, null);
    }

    private boolean told(Chunk verb) {
        if (verb.last().equals("자")) {
            // “역할극 하자 나는 왕이고 …”
            return true;
        }
        return words.told(verb);
    }

    /** Somebody who does it is named in the same clause. */
    private boolean topic(int i) {
        for (int at = i - 1; at >= 0 && !chunks.get(at).verb() && chunks.get(at).sort != Word.Sort.MODIFIER; at--) {
            if (chunks.get(at).noun()
                    && Set.of("이", "가", "께서", "은", "는").contains(chunks.get(at).last())) {
                return true;
            }
        }
        return false;
    }

    /** “좋아하게 됐어”, “먹기 시작했어”: it holds now, though it is told in the past. */
    boolean begun(Chunk verb, int i) {
        Chunk helper = chunks.get(i + 1);
        boolean past = helper.tail.stream().anyMatch(ending -> words.means("past", ending));
        merge(verb, i, Mark.NOW);
        verb.marks.remove(Mark.PAST);
        if (past && !verb.tail.isEmpty()) {
            String last = verb.tail.getLast();
            int end = verb.tailEnd;
            verb.tail.clear();
            verb.tailEnds.clear();
            verb.tail.add(last);
            verb.tailEnds.add(end);
        }
        return true;
    }

    /** `-ㄹ 거야`, `-ㄹ 수 있어`, `-ㄹ 줄 알아`, `-는 중이야`, `-ㄹ 예정이야`: a bound noun and its verb. */
    private boolean bound(Chunk verb, int i) {
        boolean amid = i + 2 == chunks.size()
                && chunks.get(i + 1).is("중")
                && verb.last().equals("는");
        if (amid) {
            // “기다리는 중”, without its copula.
            verb.marks.add(Mark.ONGOING);
            return merge(verb, i, Mark.PROGRESSIVE);
        }
        if (i + 2 >= chunks.size()) {
            return false;
        }
        Chunk noun = chunks.get(i + 1);
        Chunk next = chunks.get(i + 2);
        if (!noun.noun() || !next.verb()) {
            return false;
        }
        String ending = verb.last();
        boolean prospective = ending.equals("ㄹ") || ending.equals("을");
        if (noun.is("것") && prospective && next.is("이다") || PLANS.contains(noun.text) && prospective) {
            return merge(verb, i, Mark.FUTURE) && merge(verb, i, null);
        }
        if (noun.is("것") && (next.is("같다"))) {
            return merge(verb, i, Mark.HEDGED) && merge(verb, i, null);
        }
        if (noun.is("수") && prospective && next.is("있다")) {
            boolean not = next.is("없다");
            return merge(verb, i, Mark.ABILITY) && merge(verb, i, not ? Mark.NEGATED : null);
        }
        if (noun.is("줄") && (next.is("알다") || next.is("모르다"))) {
            boolean not = next.is("모르다");
            return merge(verb, i, Mark.ABILITY) && merge(verb, i, not ? Mark.NEGATED : null);
        }
        if (noun.is("중") && next.is("이다") && ending.equals("는")) {
            verb.marks.add(Mark.ONGOING);
            return merge(verb, i, Mark.PROGRESSIVE) && merge(verb, i, null);
        }
        if (noun.is("적") && next.is("있다")) {
            return merge(verb, i, Mark.PAST) && merge(verb, i, null);
        }
        return noun.is("편") && next.is("이다") && merge(verb, i, null) && merge(verb, i, null);
    }

    private boolean merge(Chunk verb, int i, @org.jspecify.annotations.Nullable Mark mark) {
        Chunk helper = chunks.remove(i + 1);
        boolean negatedAdjective = helper.marks.remove(Mark.NEGATED) && mark == Mark.NEGATED;
        verb.marks.addAll(helper.marks);
        if (mark != null || negatedAdjective) {
            verb.marks.add(mark == null ? Mark.NEGATED : mark);
        }
        // The helper's endings are the verb's now; its tense survives as a mark.
        if (helper.verb()) {
            verb.tail.clear();
            verb.tail.addAll(helper.tail);
            verb.tailEnds.clear();
            verb.tailEnds.addAll(helper.tailEnds);
        }
        verb.tailEnd = helper.tailEnd;
        return true;
    }
}
