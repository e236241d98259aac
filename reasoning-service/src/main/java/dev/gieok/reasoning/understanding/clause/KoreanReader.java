package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.understanding.time.KoreanTimes;
import dev.gieok.reasoning.understanding.time.Span;
import dev.gieok.reasoning.understanding.time.TimeFound;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads Korean sentences into clauses. Thread-safe. */
public final class KoreanReader {
    private static final Set<String> WEEKENDS = Set.of("주말엔", "주말에는", "주말은", "주말에ㄴ");

    private final Morphemes morphemes = new Morphemes();
    private final KoreanWords words = new KoreanWords();
    private final KoreanMood mood = new KoreanMood(words);
    private final KoreanJoints joints = new KoreanJoints(words);
    private final Afterthought afterthought = new Afterthought(words);

    public List<Clause> read(String source, int from, int to, boolean asks, Instant said, ZoneId zone) {
        List<Chunk> chunks = KoreanChunks.of(morphemes.of(source, from, to));
        KoreanJoints.politely(chunks);
        new KoreanVerbs(chunks, source, words).fold();
        KoreanReminders.fold(chunks);
        boolean told = KoreanReminders.told(chunks, words);
        boolean asked = !KoreanReminders.heard(chunks, words) && asks && !told;
        List<Clause> clauses = new ArrayList<>();
        boolean thought = mood.wouldHave(chunks);
        int begin = 0;
        for (int i = 0; i < chunks.size(); i++) {
            boolean last = i == chunks.size() - 1;
            if (last || joints.ends(chunks, i)) {
                Clause clause =
                        clause(source, new ArrayList<>(chunks.subList(begin, i + 1)), asked && last, last, said, zone);
                if (thought) {
                    // “…면 …가서 살 텐데”: only thought of, all of it.
                    clause.marks().add(Mark.CONDITION);
                }
                Clause joined = clauses.isEmpty()
                        ? null
                        : afterthought.joined(
                                clauses.getLast(), clause, chunks.get(i).last(), said);
                if (joined != null) {
                    clauses.removeLast();
                }
                clauses.add(joined == null ? clause : joined);
                begin = i + 1;
            }
        }
        return Reasoned.lifted(clauses);
    }

    /** The content words of a text, in dictionary form. */
    public List<String> terms(String text) {
        return KoreanChunks.of(morphemes.of(text, 0, text.length())).stream()
                .filter(chunk -> chunk.sort != Word.Sort.OTHER)
                .map(chunk -> chunk.keys.iterator().next())
                .toList();
    }

    private Clause clause(String source, List<Chunk> chunks, boolean asks, boolean last, Instant said, ZoneId zone) {
        while (chunks.size() > 1 && chunks.getFirst().is(",")) {
            chunks.removeFirst();
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        List<String> texts = chunks.stream().map(chunk -> chunk.text).toList();
        List<Word> kept = new ArrayList<>();
        Span time = null;
        boolean weekday = false;
        int i = 0;
        while (i < chunks.size()) {
            Chunk chunk = chunks.get(i);
            boolean inside = chunk.is("안")
                    && (i + 1 == chunks.size() || chunks.get(i + 1).is("이다"))
                    && !kept.isEmpty();
            if (inside) {
                // “버스 안이야”: in it, and no denial.
                chunk.sort = Word.Sort.NOUN;
            }
            var phrase = inside
                    ? null
                    : words.lifted.at(i, n -> n < chunks.size() ? chunks.get(n).whole() : null);
            if (KoreanMood.ordinal(chunks, i)) {
                // “매달 첫째 토요일”: nobody's first child.
                marks.add(Mark.RHYTHM);
                i++;
                continue;
            }
            TimeFound found = chunk.verb() ? null : KoreanTimes.at(texts, i, said, zone);
            if (phrase != null) {
                Mark mark = java.util.Objects.requireNonNull(phrase.value());
                marks.add(mark == Mark.MOMENT && mood.lived(chunks, i + phrase.length()) ? Mark.NOW : mark);
                if (chunk.is("못") || chunk.is("몬")) {
                    marks.add(Mark.ABILITY);
                }
                i += phrase.length();
                continue;
            }
            if (found != null) {
                Chunk lastOfTime = chunks.get(i + found.length() - 1);
                Chunk after = i + found.length() < chunks.size() ? chunks.get(i + found.length()) : null;
                // “일요일이면”: every Sunday.
                boolean whenever =
                        after != null && after.is("이다") && after.last().equals("면");
                boolean weekends = chunk.is("주말") && WEEKENDS.contains(lastOfTime.whole());
                // “화요일 말고 금요일에”: the one day of the week instead of the other.
                boolean notThen = after != null && (after.is("말고") || after.is("대신")) && lastOfTime.text.endsWith("요일");
                weekday |= found.length() == 1 && chunk.text.endsWith("요일");
                // “재활용은 수요일에만 받아요”
                boolean onlyThen =
                        chunk.text.endsWith("요일") && lastOfTime.whole().endsWith("에만");
                boolean again = lastOfTime.last().equals("마다") || whenever || weekends || notThen || onlyThen;
                boolean put =
                        lastOfTime.last().endsWith("로") && words.puts.stream().anyMatch(chunks.getLast()::is);
                Span span = again
                        ? new Span(null, null, Span.Kind.RHYTHM, true)
                        : put ? KoreanTimes.ahead(texts, i, found.span(), said, zone) : found.span();
                Span before = time;
                time = Span.telling(time, span);
                if (lastOfTime.whole().endsWith("부터")) {
                    marks.add(Mark.STANDING);
                }
                if (lastOfTime.whole().endsWith("만") && !onlyThen) {
                    marks.add(Mark.TEMPORARY);
                }
                boolean beforeCopula = i + found.length() < chunks.size()
                        && chunks.get(i + found.length()).is("이다");
                // “내년이 아니라 내후년 1월”: not then.
                boolean corrected = after != null
                        && after.is("아니다")
                        && after.last().equals("라")
                        && (lastOfTime.last().equals("이") || lastOfTime.last().equals("가"));
                if (notThen) {
                    marks.add(Mark.NOW);
                }
                // “수요일에서 금요일로 바뀌었어”: no more then.
                boolean left =
                        lastOfTime.last().equals("에서") && words.puts.stream().anyMatch(chunks.getLast()::is);
                if (left) {
                    time = before;
                }
                if (corrected) {
                    time = before;
                    marks.add(Mark.CORRECTION);
                }
                if (whenever || notThen || corrected) {
                    i += found.length() + 1;
                    continue;
                }
                if (found.removable() && !beforeCopula && !lastOfTime.whole().endsWith("의")) {
                    i += found.length();
                    continue;
                }
            }
            if (chunk.noun() && chunk.last().equals("마다")) {
                marks.add(Mark.HABITUAL);
                marks.add(Mark.RHYTHM);
            }
            if (!chunk.verb()) {
                if (words.questionWords.contains(chunk.text)
                        && last
                        && !chunk.whole().endsWith("든")
                        && !chunk.whole().endsWith("든지")
                        && !chunk.whole().endsWith("나")
                        && !chunk.whole().endsWith("ㄴ가")) {
                    marks.add(Mark.QUESTION);
                }
            } else {
                marks.addAll(chunk.marks);
                if (chunk.is("어떻다") && last) {
                    marks.add(Mark.QUESTION);
                }
                ending(chunk, i == chunks.size() - 1, last, marks);
            }
            if (kept.size() > 0 && KoreanMood.takesBack(chunks, i)) {
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
            i++;
        }
        if (asks) {
            marks.add(Mark.QUESTION);
            if (kept.stream().anyMatch(word -> word.is("누구") && word.tailIs("가"))) {
                // “금요일엔 누가 애들 봐줘요?”: asked about, and not asked for.
                marks.remove(Mark.REQUEST);
            }
        }
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
        if (last
                && chunks.size() > 1
                && chunks.getLast().is("좀")
                && chunks.get(chunks.size() - 2).noun()) {
            // “노래 추천좀”: an order without its verb.
            marks.add(Mark.REQUEST);
        }
        if (chunks.stream().anyMatch(KoreanMood::since)) {
            // “아우가 간 뒤로 안 둡니다”: no more since then; “이사 오고부터는 성당에 가요”: so since then.
            marks.add(marks.contains(Mark.NEGATED) ? Mark.NO_LONGER : Mark.NOW);
        }
        if (KoreanMood.brokenOff(chunks.getLast(), last)) {
            marks.add(Mark.BROKEN_OFF);
        }
        if (last && chunks.getLast().is("부탁하다") && !marks.contains(Mark.PAST)) {
            marks.add(Mark.REQUEST);
        }
        mood.lasting(chunks, marks);
        mood.unreal(chunks, marks);
        mood.framed(chunks, marks);
        if (weekday && (Marks.weekly(marks) || mood.rearranged(chunks))) {
            time = new Span(null, null, Span.Kind.RHYTHM, true);
        }
        Marks.derive(marks, time, said);
        int end = Math.max(chunks.getLast().end, chunks.getLast().tailEnd);
        return new Clause("ko", source, chunks.getFirst().start, end, kept, marks, time);
    }

    private void ending(Chunk verb, boolean last, boolean sentence, Set<Mark> marks) {
        String ending = verb.last();
        if (words.means("unreal", ending) && verb.sort == Word.Sort.VERB) {
            marks.add(Mark.CONDITION);
        }
        if (last && words.means("quoted", ending)) {
            marks.add(Mark.QUOTED);
        }
        if (last && words.means("deliberate", ending)) {
            // “그만둘까?” asks what to do, not what is.
            marks.add(Mark.DELIBERATE);
        }
        // “귀국한다고 하니 기뻐요”: because.
        boolean because = verb.marks.contains(Mark.QUOTED) && words.means("joins", ending) && !sentence;
        if (last && words.means("question", ending) && !because) {
            marks.add(Mark.QUESTION);
        }
        if (last
                && !verb.is("이다")
                && (words.means("order", ending) || words.means("order", String.join("", verb.tail)))) {
            marks.add(Mark.REQUEST);
        }
    }
}
