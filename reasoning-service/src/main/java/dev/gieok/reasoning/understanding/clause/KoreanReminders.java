package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** “알레르기 있는 거 기억해줘”: what is to be remembered is said, as a modifier of 것; it is read as if it were said plainly. */
final class KoreanReminders {
    private static final Set<String> REMEMBERS = Set.of("기억하다", "잊다", "까먹다", "알다", "명심하다", "참고하다", "유념하다");
    /** An order among friends: “반말로 대답해 알았지?”. */
    private static final Set<String> PLAIN = Set.of("아", "어", "여", "ㅏ", "ㅓ", "ㅕ");

    private static final Set<String> MINE = Set.of("나", "난", "나는", "내가", "내", "저는", "제가", "우리");
    private static final int SHORTEST = 3;

    private KoreanReminders() {}

    /** “표준말로 대답해라 알았제?”: an order to its end, and whether it was heard; says whether that was asked. */
    static boolean heard(List<Chunk> chunks, KoreanWords words) {
        Chunk last = chunks.size() > 1 ? chunks.getLast() : null;
        Chunk order = last == null ? null : chunks.get(chunks.size() - 2);
        if (last == null || order == null || !words.heard.contains(last.whole())) {
            return false;
        }
        boolean ordered = order.verb()
                && (words.means("order", order.last()) || order.marks.contains(Mark.REQUEST) || order.text.equals("말"));
        boolean plain = order.verb()
                && order.tail.size() == 1
                && PLAIN.contains(order.last())
                && chunks.stream().noneMatch(chunk -> MINE.contains(chunk.whole()));
        if (ordered || plain) {
            order.marks.add(Mark.REQUEST);
            chunks.removeLast();
        }
        return ordered || plain;
    }

    static void fold(List<Chunk> chunks) {
        int last = chunks.size() - 1;
        if (last < SHORTEST) {
            return;
        }
        Chunk bids = chunks.get(last);
        Chunk thing = chunks.get(last - 1);
        Chunk said = chunks.get(last - 2);
        boolean order = bids.marks.contains(Mark.REQUEST) && bids.keys.stream().anyMatch(REMEMBERS::contains);
        boolean that = thing.is("것") || thing.is("거");
        if (!order || !that || said.sort != Word.Sort.MODIFIER || said.tail.isEmpty()) {
            return;
        }
        said.sort = Word.Sort.VERB;
        said.marks.add(Mark.TO_REMEMBER);
        said.tail.clear();
        said.tail.add("어");
        said.tailEnds.clear();
        said.tailEnds.add(bids.tailEnd);
        said.tailEnd = bids.tailEnd;
        chunks.subList(last - 1, last + 1).clear();
    }
}
