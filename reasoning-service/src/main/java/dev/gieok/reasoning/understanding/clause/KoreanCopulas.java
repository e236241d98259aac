package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** Puts in the verbs at the end of a Korean sentence that nori takes for something else, or that were left out. */
final class KoreanCopulas {
    private static final Set<String> COPULAS = Set.of("야", "예요", "에요");

    private final List<Chunk> chunks;
    private final KoreanWords words;

    KoreanCopulas(List<Chunk> chunks, KoreanWords words) {
        this.chunks = chunks;
        this.words = words;
    }

    void add() {
        mistakenVerb();
        confirmed();
        honoured();
        danglingCopula();
        danglingVerb();
    }

    /** “뭉치야”, “대리예요”, “6789예요”: nori finds a verb where a noun has its copula, which no stem of a verb takes. */
    private void mistakenVerb() {
        int end = chunks.size() - 1;
        Chunk last = chunks.isEmpty() ? null : chunks.getLast();
        if (last == null || !last.verb()) {
            return;
        }
        boolean number = end > 1
                && last.is("이다")
                && chunks.get(end - 1).text.equals("예")
                && chunks.get(end - 2).sort == Word.Sort.NUMBER;
        if (number) {
            chunks.remove(end - 1);
            return;
        }
        boolean stem =
                (last.tag == POS.Tag.VV || last.tag == POS.Tag.VA) && COPULAS.contains(String.join("", last.tail));
        Chunk before = end > 0 ? chunks.get(end - 1) : null;
        if (stem && last.text.length() == 1 && before != null && before.noun() && before.end == last.start) {
            // “태오야”: the end of a name taken for a verb.
            last.text = before.text + last.text;
            last.start = before.start;
            chunks.remove(end - 1);
        }
        if (stem && last.text.length() > 1) {
            Chunk copula = new Chunk("이", "이다", Word.Sort.VERB, new Morpheme("이", POS.Tag.VCP, last.end, last.tailEnd));
            copula.tail.addAll(last.tail);
            copula.tailEnds.addAll(last.tailEnds);
            last.keys.clear();
            last.keys.add(last.text);
            last.tail.clear();
            last.tailEnds.clear();
            last.tailEnd = last.end;
            last.sort = Word.Sort.NOUN;
            last.tag = POS.Tag.NNG;
            chunks.add(copula);
        }
    }

    /** “아흔이신데”: nori finds 시다 where the copula honours. */
    private void honoured() {
        for (int i = 1; i < chunks.size(); i++) {
            Chunk before = chunks.get(i - 1);
            Chunk copula = chunks.get(i);
            boolean split = copula.verb()
                    && copula.text.equals("시")
                    && before.noun()
                    && before.last().equals("이")
                    && before.tailEnd == copula.start;
            if (split) {
                before.tail.removeLast();
                before.tailEnds.removeLast();
                before.tailEnd = before.end;
                copula.keys.clear();
                copula.keys.add("이다");
                copula.tail.addFirst("시");
                copula.tailEnds.addFirst(copula.end);
            }
        }
    }

    /** “혈액형은 O형이 맞습니다”: that is what it is. */
    private void confirmed() {
        Chunk last = chunks.isEmpty() ? null : chunks.getLast();
        Chunk before = chunks.size() > 2 ? chunks.get(chunks.size() - 2) : null;
        boolean topic = chunks.stream()
                .limit(Math.max(0, chunks.size() - 2))
                .anyMatch(chunk -> chunk.noun() && List.of("은", "는", "ㄴ").contains(chunk.last()));
        if (last != null
                && before != null
                && topic
                && last.is("맞다")
                && words.means("ends", last.last())
                && before.noun()
                && List.of("이", "가").contains(String.join("", before.tail))) {
            before.tail.clear();
            before.tailEnds.clear();
            before.tailEnd = before.end;
            last.keys.clear();
            last.keys.add("이다");
            last.marks.add(Mark.CORRECTION);
        }
    }

    /** “바뀌었어요 오전 11시로요”: said politely after its verb, and no verb of its own. */
    private boolean afterthought() {
        Chunk last = chunks.getLast();
        boolean polite = last.noun()
                && last.tail.size() == 2
                && last.last().equals("요")
                && words.waiting.contains(last.tail.getFirst());
        if (polite && chunks.stream().anyMatch(Chunk::verb)) {
            last.tail.removeLast();
            last.tailEnds.removeLast();
            return true;
        }
        return false;
    }

    /** nori reads the copula after a vowel as a particle: “초코야”. */
    private void danglingCopula() {
        if (chunks.isEmpty()) {
            return;
        }
        if (afterthought()) {
            return;
        }
        Chunk last = chunks.getLast();
        boolean called = last.sort == Word.Sort.NAME && chunks.stream().anyMatch(Chunk::verb);
        if (called && !words.means("dialect-copula", last.last())) {
            return;
        }
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
                        || last.last().equals("요")
                        || words.means("dialect-copula", last.last()))) {
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
        if (last.text.equals("가요") && last.tail.isEmpty() && chunks.size() > 1) {
            // “헬스장 가요”: no song.
            last.text = "가";
            last.keys.clear();
            last.keys.add("가다");
            last.sort = Word.Sort.VERB;
            last.tag = POS.Tag.VV;
            last.tail.add("아요");
            last.tailEnds.add(last.tailEnd);
            return;
        }
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
        if ((topic || me)
                && last.noun()
                && last.tail.isEmpty()
                && last.tag != POS.Tag.NNB
                && !words.acts.contains(last.text)) {
            Chunk copula = new Chunk("", "이다", Word.Sort.VERB, new Morpheme("", POS.Tag.VCP, last.end, last.end));
            copula.tail.add("야");
            chunks.add(copula);
        }
    }
}
