package dev.gieok.reasoning.understanding.clause;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a day that a Korean clause names, as “토요일에”, is the last one or the next. */
final class KoreanPast {
    private static final Set<Mark> AHEAD =
            Set.of(Mark.FUTURE, Mark.WISH, Mark.OBLIGATION, Mark.CONDITION, Mark.STANDING, Mark.REQUEST);
    /** After another verb they tell what was said, agreed or has come about, whenever that other is done. */
    private static final Set<String> HANGING = Set.of("하다", "되다", "듣다", "말하다", "그러다", "알다");

    private static final Set<String> ARRANGING = arranging();

    private KoreanPast() {}

    /** “토요일에 캠핑 갔다 왔어”: it was done; not “토요일에 보기로 했어”, “토요일에 예약했어”, “토요일에 취소됐어”. */
    static boolean over(List<Chunk> chunks, Set<Mark> marks) {
        if (!marks.contains(Mark.PAST) || !Collections.disjoint(marks, AHEAD)) {
            return false;
        }
        Chunk last = chunks.getLast();
        boolean hangs = HANGING.stream().anyMatch(last::is)
                && chunks.size() > 1
                && chunks.get(chunks.size() - 2).verb();
        return last.verb()
                && !hangs
                && chunks.stream().noneMatch(chunk -> ARRANGING.stream().anyMatch(chunk::is));
    }

    private static Set<String> arranging() {
        var data = Data.lists("arranging.yaml");
        Set<String> arranging = new HashSet<>(data.getOrDefault("verbs", List.of()));
        arranging.addAll(data.getOrDefault("off", List.of()));
        return arranging;
    }
}
