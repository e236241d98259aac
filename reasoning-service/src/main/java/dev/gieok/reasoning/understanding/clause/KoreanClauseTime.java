package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.understanding.time.KoreanTimes;
import dev.gieok.reasoning.understanding.time.Span;
import dev.gieok.reasoning.understanding.time.TimeFound;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When what a Korean clause tells is so, as it is read, and how that is meant: marked in its marks. */
final class KoreanClauseTime {
    private static final Set<String> WEEKENDS = Set.of("주말엔", "주말에는", "주말은", "주말에ㄴ");

    private static final Set<String> THIS = Set.of("이번", "이번주");

    private static final Set<String> WHEN = Set.of("에", "에는", "엔");

    private static final Pattern UNTIL = Pattern.compile("까지(?:는|만|도|ㄴ)?$");

    private final KoreanWords words;
    private final List<Chunk> chunks;
    private final List<String> texts;
    private final Set<Mark> marks;
    private final Instant said;
    private final ZoneId zone;

    private @Nullable Span time;
    private boolean weekday;
    /** “토요일에”, “이번 주말에”: the next one or the last. */
    private boolean day;

    private boolean near;
    private boolean until;

    KoreanClauseTime(KoreanWords words, List<Chunk> chunks, Set<Mark> marks, Instant said, ZoneId zone) {
        this.words = words;
        this.chunks = chunks;
        this.texts = chunks.stream().map(chunk -> chunk.text).toList();
        this.marks = marks;
        this.said = said;
        this.zone = zone;
    }

    /**
     * @param weekly whether a day of the week means every one
     * @param rearranged the same, at whatever time of that day
     */
    @Nullable
    Span told(boolean weekly, boolean rearranged) {
        if (weekday && weekly || day && rearranged) {
            return Span.AGAIN;
        }
        if (time != null && until && KoreanPast.over(chunks, marks)) {
            // “작년까지 은행에서 일했어”: until when it was so, and not since when.
            return time.recurring() ? time : new Span(null, time.to(), Span.Kind.UNTIL, false);
        }
        boolean ahead = time != null && time.from() != null && time.from().isAfter(said);
        return time != null && ahead && near && KoreanPast.over(chunks, marks) ? time.weekBefore() : time;
    }

    /** Whether it is a single time that is still to come. */
    boolean once() {
        return time != null
                && time.kind() == Span.Kind.AT
                && !time.recurring()
                && time.from() != null
                && time.from().isAfter(said);
    }

    /** Takes the time that is told at a chunk. @return the next that says more than when: itself, if it does */
    int past(int i) {
        TimeFound found = chunks.get(i).verb() ? null : KoreanTimes.at(texts, i, said, zone);
        if (found == null) {
            return i;
        }
        take(i, found);
        int after = i + found.length();
        if (isWhenever(after) || isNotThen(after) || isCorrected(after)) {
            return after + 1;
        }
        boolean only = found.removable()
                && !isAt(after, "이다")
                && !chunks.get(after - 1).whole().endsWith("의");
        return only ? after : i;
    }

    private void take(int i, TimeFound found) {
        int after = i + found.length();
        Chunk first = chunks.get(i);
        Chunk end = chunks.get(after - 1);
        boolean onDay = first.text.endsWith("요일");
        weekday |= found.length() == 1 && onDay;
        day |= onDay;
        near |= (onDay || first.is("주말") || THIS.contains(first.text)) && WHEN.contains(end.last());
        // “재활용은 수요일에만 받아요”
        boolean onlyThen = onDay && end.whole().endsWith("에만");
        boolean weekends = first.is("주말") && WEEKENDS.contains(end.whole());
        boolean again = end.last().equals("마다") || isWhenever(after) || weekends || isNotThen(after) || onlyThen;
        boolean moved = words.puts.stream().anyMatch(chunks.getLast()::is);
        // “수요일에서 금요일로 바뀌었어”: no more on Wednesday.
        boolean left = end.last().equals("에서") && moved;
        boolean corrected = isCorrected(after);
        if (!left && !corrected) {
            boolean put = end.last().endsWith("로") && moved;
            Span span = again ? Span.AGAIN : put ? KoreanTimes.ahead(texts, i, found.span(), said, zone) : found.span();
            until |= time == null && UNTIL.matcher(end.whole()).find();
            time = Span.telling(time, end.whole().endsWith("부터") ? until(after, span) : span);
        }
        if (end.whole().endsWith("부터")) {
            marks.add(Mark.STANDING);
        }
        if (end.whole().endsWith("만") && !onlyThen) {
            marks.add(Mark.TEMPORARY);
        }
        if (isNotThen(after)) {
            marks.add(Mark.NOW);
        }
        if (corrected) {
            marks.add(Mark.CORRECTION);
        }
    }

    /** “12월 24일부터 12월 26일까지” */
    private Span until(int after, Span first) {
        TimeFound last = after < chunks.size() ? KoreanTimes.at(texts, after, said, zone) : null;
        Instant from = first.from();
        Instant to = last == null ? null : last.span().to();
        boolean both = last != null
                && from != null
                && to != null
                && from.isBefore(to)
                && chunks.get(after + last.length() - 1).whole().endsWith("까지");
        return both ? new Span(from, to, Span.Kind.AT, false) : first;
    }

    /** “일요일이면”: every Sunday. */
    private boolean isWhenever(int after) {
        return isAt(after, "이다") && chunks.get(after).last().equals("면");
    }

    /** “화요일 말고 금요일에”: the one day of the week instead of the other. */
    private boolean isNotThen(int after) {
        return (isAt(after, "말고") || isAt(after, "대신"))
                && chunks.get(after - 1).text.endsWith("요일");
    }

    /** “내년이 아니라 내후년 1월”: not then. */
    private boolean isCorrected(int after) {
        String josa = chunks.get(after - 1).last();
        return isAt(after, "아니다") && chunks.get(after).last().equals("라") && (josa.equals("이") || josa.equals("가"));
    }

    private boolean isAt(int i, String text) {
        return i < chunks.size() && chunks.get(i).is(text);
    }
}
