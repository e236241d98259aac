package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/**
 * Folds Korean auxiliaries into the verb they serve and keeps what they meant as marks: `먹고 싶지 않았어` is `먹다`, WISH, NEGATED, PAST.
 */
final class KoreanVerbs {
    private static final Set<String> FOUND_OUT = Set.of("니", "니까", "더니");
    private static final Set<String> TRY = Set.of("ㅏ", "아", "아요", "ㅏ요");
    private static final Set<String> GUESS = Set.of("나", "ㄴ가", "은가", "는가");
    private static final Set<String> PLANS = Set.of("예정", "계획", "생각", "작정");

    private final KoreanWords words;
    private final String source;
    private final List<Chunk> chunks;

    KoreanVerbs(List<Chunk> chunks, String source, KoreanWords words) {
        this.chunks = chunks;
        this.source = source;
        this.words = words;
    }

    void fold() {
        danglingCopula();
        danglingVerb();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.verb() && words.postpositions.contains(chunk.text + "다")) {
                // “나에 대해”: no verb but a particle written as one.
                chunk.sort = Word.Sort.OTHER;
                chunk.tail.clear();
                continue;
            }
            if (chunk.is("말다") && chunk.last().equals("고") && i > 0 && nounLike(chunks.get(i - 1))) {
                // “노션 말고 옵시디언”: not a verb either.
                chunk.sort = Word.Sort.OTHER;
                chunk.keys.add("말고");
                chunk.tail.clear();
                continue;
            }
            if (chunk.verb()) {
                since(chunk, i);
                tense(chunk);
                while (i + 1 < chunks.size() && (auxiliary(chunk, i) || bound(chunk, i))) {
                    tense(chunk);
                }
                if (noun(chunk, i)) {
                    chunk.nominalise(source);
                    continue;
                }
                // A verb that modifies the noun after it is part of that noun phrase.
                if (words.means("modifies", chunk.last()) && i + 1 < chunks.size() && nounLike(chunks.get(i + 1))) {
                    chunk.sort = Word.Sort.MODIFIER;
                }
            }
        }
    }

    /** `-기`, `-음` before a particle or another verb: “책 읽기를 좋아해”, “식빵 굽기에 빠졌어”. */
    private boolean noun(Chunk chunk, int i) {
        boolean decided = i + 1 < chunks.size()
                && String.join("", chunk.tail).equals("기로")
                && chunks.get(i + 1).text.startsWith("하");
        if (decided) {
            // “안 마시기로 했어”: decided is done.
            begun(chunk, i);
            return false;
        }
        if (chunk.tail.isEmpty() || chunk.tailEnds.size() != chunk.tail.size()) {
            return false;
        }
        String first = chunk.tail.getFirst();
        boolean nominal = first.equals("기") || first.equals("ㅁ") || first.equals("음");
        return nominal && (chunk.tail.size() > 1 || i + 1 < chunks.size());
    }

    private static boolean nounLike(Chunk chunk) {
        return chunk.noun() || chunk.sort == Word.Sort.MODIFIER;
    }

    /** nori reads the copula after a vowel as a particle: “초코야”. */
    private void danglingCopula() {
        if (chunks.isEmpty()
                || chunks.getLast().sort == Word.Sort.NAME
                        && chunks.stream().anyMatch(Chunk::verb)) {
            return;
        }
        Chunk last = chunks.getLast();
        if (last.noun()
                && last.tail.isEmpty()
                && last.text.length() > 1
                && last.text.endsWith("야")
                && !words.endsInYa.contains(last.text)) {
            // “준호야”: the copula is no part of the name.
            last.text = last.text.substring(0, last.text.length() - 1);
            last.keys.clear();
            last.keys.add(last.text);
            last.end--;
            last.tail.add("야");
            last.tailEnds.add(last.tailEnd);
        }
        if ((last.noun() || last.is("별로"))
                && (last.last().equals("야")
                        || last.last().equals("이야")
                        || last.last().equals("요"))) {
            last.tail.removeLast();
            Chunk copula = new Chunk("이", "이다", Word.Sort.VERB, new Morpheme("이", POS.Tag.VCP, last.end, last.tailEnd));
            copula.tail.add("야");
            chunks.add(copula);
        }
    }

    /** “나 다음 주에 이사가”: nori takes the verb for a particle. And “최애 가수는 아이유” leaves the copula out. */
    private void danglingVerb() {
        if (chunks.isEmpty() || chunks.stream().anyMatch(Chunk::verb)) {
            return;
        }
        Chunk last = chunks.getLast();
        if (last.tag == POS.Tag.NNG && last.last().equals("가") && words.goes.contains(last.text)) {
            last.tail.removeLast();
            last.tailEnds.removeLast();
            Chunk verb = new Chunk("가", "가다", Word.Sort.VERB, new Morpheme("가", POS.Tag.VV, last.end, last.tailEnd));
            verb.tail.add("아");
            last.tailEnd = last.end;
            chunks.add(verb);
            return;
        }
        boolean topic = chunks.stream()
                .anyMatch(chunk -> chunk != last
                        && chunk.noun()
                        && (chunk.last().equals("은") || chunk.last().equals("는")));
        Chunk first = chunks.getFirst();
        boolean me = chunks.size() > 1
                && first.sort == Word.Sort.PRONOUN
                && first.tail.isEmpty()
                && (first.is("나") || first.is("저"));
        if ((topic || me) && last.noun() && last.tail.isEmpty() && last.tag != POS.Tag.NNB && !words.acts.contains(last.text)) {
            Chunk copula = new Chunk("", "이다", Word.Sort.VERB, new Morpheme("", POS.Tag.VCP, last.end, last.end));
            copula.tail.add("야");
            chunks.add(copula);
        }
    }

    private void tense(Chunk verb) {
        for (String ending : verb.tail) {
            if (words.means("past", ending)) {
                verb.marks.add(Mark.PAST);
            }
            if (ending.equals("겠")) {
                verb.marks.add(Mark.FUTURE);
            }
        }
        String last = verb.last();
        if (last.startsWith("ㄹ게")
                || last.startsWith("을게")
                || last.startsWith("려고")
                || last.startsWith("으려고")
                || last.startsWith("ㄹ래")
                || last.startsWith("을래")) {
            verb.marks.add(Mark.FUTURE);
        }
    }

    /** The verb after this one, when it only helps it. */
    private boolean auxiliary(Chunk verb, int i) {
        Chunk next = chunks.get(i + 1);
        if (!next.verb()) {
            return false;
        }
        String ending = verb.last();
        if (next.is("보다")
                && (ending.equals("고") || next.tag == POS.Tag.VX)
                && FOUND_OUT.contains(next.last())
                && verb.keys.stream().anyMatch(words.foundOut::contains)) {
            // “알고 보니”, “검사해 보니까”: how one came to know is not what one knows.
            merge(verb, i, Mark.CORRECTION);
            verb.sort = Word.Sort.OTHER;
            return true;
        }
        boolean think = next.is("생각하다") && i + 2 < chunks.size() && chunks.get(i + 2).is("보다");
        if (words.means("quoted", ending) && (think || next.is("상상하다") || next.is("가정하다") || next.is("치다"))) {
            return merge(verb, i, Mark.CONDITION);
        }
        if (next.is("보다") && GUESS.contains(ending)) {
            return merge(verb, i, Mark.HEDGED);
        }
        if (next.text.equals("죽") && (ending.equals("아") || ending.equals("어") || ending.equals("ㅏ") || ending.equals("ㅓ"))) {
            // “배고파 죽겠다” is only very hungry.
            next.tail.remove("겠");
            return merge(verb, i, null);
        }
        if (next.is("있다") && ending.equals("고") && !next.is("없다") && next.tag != POS.Tag.VA) {
            return merge(verb, i, Mark.PROGRESSIVE);
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
        boolean must = ending.endsWith("야") && (next.text.equals("하") || next.is("되다"));
        if (must) {
            return merge(verb, i, Mark.OBLIGATION);
        }
        if (next.is("시작하다") && (ending.equals("기") || ending.equals("기를"))) {
            return begun(verb, i);
        }
        if (next.is("되다") && ending.equals("게")) {
            return begun(verb, i);
        }
        if (ending.endsWith("려고") && next.text.equals("하")
                || ending.equals("기로")
                || ending.equals("ㄹ까")
                || ending.equals("을까")) {
            return merge(verb, i, Mark.FUTURE);
        }
        boolean reported = words.means("quoted", ending)
                && (next.text.equals("하") || next.is("말하다") || next.is("그러다") || next.is("듣다") || next.is("얘기하다"));
        if (reported) {
            return merge(verb, i, Mark.QUOTED);
        }
        boolean tried = next.is("보다") && next.tag == POS.Tag.VX && i + 2 == chunks.size();
        if (tried && TRY.contains(String.join("", next.tail)) && !subject()) {
            // “말해봐”, “놀려 봐”: an order, softly.
            return merge(verb, i, Mark.REQUEST);
        }
        if (next.is("주다")
                && (next.tag == POS.Tag.VX
                        || ending.equals("아")
                        || ending.equals("어")
                        || ending.equals("ㅏ")
                        || ending.equals("ㅓ"))) {
            boolean order = next.tail.stream().noneMatch(e -> words.means("past", e))
                    && !words.means("joins", next.last())
                    && !next.last().equals("는")
                    && !next.last().equals("ㄴ다");
            return merge(verb, i, order ? Mark.REQUEST : null);
        }
        if (next.is("지다")) {
            // 싫어지다: what one came to feel.
            return verb.tag == POS.Tag.VA && merge(verb, i, null);
        }
        return next.tag == POS.Tag.VX && merge(verb, i, null);
    }

    /** “좋아하게 됐어”, “먹기 시작했어”: it holds now, though it is told in the past. */
    private boolean begun(Chunk verb, int i) {
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

    /** Somebody who does it is named. */
    private boolean subject() {
        return chunks.stream()
                .anyMatch(chunk -> chunk.noun() && Set.of("이", "가", "께서", "은", "는").contains(chunk.last()));
    }

    /** `-ㄹ 거야`, `-ㄹ 수 있어`, `-ㄹ 줄 알아`, `-는 중이야`, `-ㄹ 예정이야`: a bound noun and its verb. */
    private boolean bound(Chunk verb, int i) {
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

    /** “끊은 지 석 달 됐어”: since when; the verb is what holds. */
    private boolean since(Chunk verb, int i) {
        boolean joined = verb.last().endsWith("ㄴ지") || verb.last().endsWith("은지");
        boolean apart = i + 1 < chunks.size() && chunks.get(i + 1).is("지");
        if (!joined && !apart) {
            return false;
        }
        for (int end = i + 1; end < Math.min(chunks.size(), i + 6); end++) {
            Chunk last = chunks.get(end);
            if (last.verb() && (last.is("되다") || last.is("넘다") || last.is("지나다"))) {
                verb.tail.clear();
                verb.tail.add("어");
                verb.tailEnds.clear();
                verb.tailEnds.add(last.tailEnd);
                verb.tailEnd = last.tailEnd;
                verb.marks.add(Mark.NOW);
                chunks.subList(i + 1, end + 1).clear();
                return true;
            }
        }
        return false;
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
