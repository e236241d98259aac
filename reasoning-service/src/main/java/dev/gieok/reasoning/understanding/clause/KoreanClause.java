package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.understanding.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** One Korean clause as it is read, from its first chunk to its last: what it says, when, and how it is meant. */
final class KoreanClause {
    /** “토요일에 영화 보기로 했어”: agreed for once, and not begun. */
    private static final Pattern DECIDED = Pattern.compile("기로\\s?(?:했|해|함|하|한|됐)");

    private static final Pattern FROM_NOW_ON = Pattern.compile("이제|인제|앞으로|부터|마다|매주|매일|요일엔|요일에는|요일은");

    private final KoreanWords words;
    private final KoreanMood mood;
    private final List<Chunk> chunks;
    private final boolean last;
    private final Instant said;
    private final KoreanClauseTime time;
    private final int start;

    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final List<Word> kept = new ArrayList<>();

    /** @param last whether the sentence ends with it */
    KoreanClause(KoreanWords words, KoreanMood mood, List<Chunk> chunks, boolean last, Instant said, ZoneId zone) {
        this.words = words;
        this.mood = mood;
        this.chunks = new ArrayList<>(chunks);
        this.last = last;
        this.said = said;
        while (this.chunks.size() > 1 && this.chunks.getFirst().is(",")) {
            this.chunks.removeFirst();
        }
        this.start = this.chunks.getFirst().start;
        putRight();
        this.time = new KoreanClauseTime(words, this.chunks, marks, said, zone);
    }

    /** “한의원이 아니라 정형외과에서 일해요”: what it is not denies nothing of what it is. */
    private void putRight() {
        boolean does = chunks.getLast().verb() && !chunks.getLast().is("이다");
        for (int i = chunks.size() - 2; does && i > 0; i--) {
            String particle = chunks.get(i - 1).last();
            if (chunks.get(i).is("아니다")
                    && chunks.get(i).last().equals("라")
                    && (particle.equals("이") || particle.equals("가"))) {
                int from = i - 1;
                while (from > 0
                        && chunks.get(from - 1).noun()
                        && chunks.get(from - 1).tail.isEmpty()) {
                    from--;
                }
                chunks.subList(from, i + 1).clear();
                marks.add(Mark.CORRECTION);
                return;
            }
        }
    }

    /** @param asks whether it is written as a question */
    Clause read(String source, boolean asks) {
        int i = 0;
        while (i < chunks.size()) {
            i = next(i);
        }
        if (asks) {
            asked();
        }
        ended();
        mood.lasting(chunks, marks);
        mood.unreal(chunks, marks);
        mood.framed(chunks, marks);
        KoreanMood.invites(kept, marks);
        int end = Math.max(chunks.getLast().end, chunks.getLast().tailEnd);
        String text = source.substring(start, end);
        if (time.once()
                && DECIDED.matcher(text).find()
                && !FROM_NOW_ON.matcher(text).find()) {
            marks.remove(Mark.NOW);
            marks.add(Mark.FUTURE);
        }
        Span when = RoutineTimes.inKorean(text) ? Span.AGAIN : time.told(Marks.weekly(marks), mood.rearranged(chunks));
        Marks.derive(marks, when, said);
        return new Clause("ko", source, start, end, kept, marks, when);
    }

    /** @return where what follows it begins */
    private int next(int i) {
        Chunk chunk = chunks.get(i);
        boolean inside = isInside(i);
        if (inside) {
            // “버스 안이야”: in it, and no denial.
            chunk.sort = Word.Sort.NOUN;
        }
        if (KoreanMood.ordinal(chunks, i)) {
            // “매달 첫째 토요일”: nobody's first child.
            marks.add(Mark.RHYTHM);
            return i + 1;
        }
        var phrase = inside
                ? null
                : words.lifted.at(i, n -> n < chunks.size() ? chunks.get(n).whole() : null);
        if (phrase != null) {
            lift(i, phrase.length(), Objects.requireNonNull(phrase.value()));
            return i + phrase.length();
        }
        int next = time.past(i);
        if (next > i) {
            return next;
        }
        word(i);
        return i + 1;
    }

    private boolean isInside(int i) {
        return chunks.get(i).is("안")
                && (i + 1 == chunks.size() || chunks.get(i + 1).is("이다"))
                && !kept.isEmpty();
    }

    private void lift(int i, int length, Mark mark) {
        marks.add(mark == Mark.MOMENT && mood.lived(chunks, i + length) ? Mark.NOW : mark);
        if (chunks.get(i).is("못") || chunks.get(i).is("몬")) {
            marks.add(Mark.ABILITY);
        }
    }

    private void word(int i) {
        Chunk chunk = chunks.get(i);
        if (chunk.noun() && chunk.last().equals("마다")) {
            marks.add(Mark.HABITUAL);
            marks.add(Mark.RHYTHM);
        }
        if (chunk.verb()) {
            marks.addAll(chunk.marks);
            if (chunk.is("어떻다") && last) {
                marks.add(Mark.QUESTION);
            }
            ending(chunk, i == chunks.size() - 1);
        } else if (last && AskedWith.word(chunks, i, words)) {
            marks.add(Mark.QUESTION);
        }
        if (!kept.isEmpty() && KoreanMood.takesBack(chunks, i)) {
            // “서울 아니 부산 살아”: only the latter is meant.
            KoreanMood.takeBack(kept, chunks.get(i + 1));
        }
        boolean filler =
                kept.isEmpty() && chunk.tail.isEmpty() && words.fillers.contains(chunk.text) && chunks.size() > 1;
        if (KoreanMood.again(chunks, i)) {
            marks.add(Mark.AGAIN);
        }
        if (!filler && chunk.sort != Word.Sort.OTHER
                || chunk.text.equals(",") && !kept.isEmpty()
                || words.kept.contains(chunk.text)) {
            kept.add(chunk.word());
        }
    }

    private void ending(Chunk verb, boolean end) {
        String ending = verb.last();
        // “하나만 고르라면 민트초코예요”: says what is so.
        boolean choosing = words.choosing.stream().anyMatch(verb::is);
        if (words.means("unreal", ending) && verb.sort == Word.Sort.VERB && !choosing) {
            marks.add(Mark.CONDITION);
        }
        if (!end) {
            return;
        }
        if (words.means("quoted", ending)) {
            marks.add(Mark.QUOTED);
        }
        if (words.means("deliberate", ending)) {
            // “그만둘까?” asks what to do, not what is.
            marks.add(Mark.DELIBERATE);
        }
        // “귀국한다고 하니 기뻐요”, “집을 팔고 나니 허전해요”: because.
        boolean because = words.means("joins", ending)
                && !last
                && (verb.marks.contains(Mark.QUOTED) || !AskedWith.any(chunks, words));
        if (words.means("question", ending) && !because) {
            marks.add(Mark.QUESTION);
        }
        if (!verb.is("이다") && (words.means("order", ending) || words.means("order", String.join("", verb.tail)))) {
            marks.add(Mark.REQUEST);
        }
    }

    private void asked() {
        marks.add(Mark.QUESTION);
        if (kept.stream().anyMatch(word -> word.is("누구") && word.tailIs("가"))) {
            // “금요일엔 누가 애들 봐줘요?”: asked about, and not asked for.
            marks.remove(Mark.REQUEST);
        }
    }

    /** What the clause means as a whole, and by how it ends. */
    private void ended() {
        Chunk end = chunks.getLast();
        if (kept.size() == 1 && kept.getFirst().is("안녕하다")) {
            // “안녕하십니까. 저는 …”: a greeting.
            marks.remove(Mark.QUESTION);
        }
        if (last && mood.given(chunks)) {
            marks.add(Mark.REQUEST);
        }
        if (mood.asks(chunks)) {
            marks.add(Mark.QUESTION);
        }
        if (AskedWith.leavesOpen(chunks, words)) {
            marks.add(Mark.LEFT_OPEN);
        }
        if (last
                && chunks.size() > 1
                && end.is("좀")
                && chunks.get(chunks.size() - 2).noun()) {
            // “노래 추천좀”: an order without its verb.
            marks.add(Mark.REQUEST);
        }
        if (chunks.stream().anyMatch(KoreanMood::since)) {
            // “아우가 간 뒤로 안 둡니다”: no more since then; “이사 오고부터는 성당에 가요”: so since then.
            marks.add(marks.contains(Mark.NEGATED) ? Mark.NO_LONGER : Mark.NOW);
        }
        if (KoreanMood.brokenOff(end, last)) {
            marks.add(Mark.BROKEN_OFF);
        }
        if (last && end.is("부탁하다") && !marks.contains(Mark.PAST)) {
            marks.add(Mark.REQUEST);
        }
    }
}
