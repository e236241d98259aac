package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** “알레르기 있는 거 기억해줘”: what is to be remembered is said, as a modifier of 것; it is read as if it were said plainly. */
final class KoreanReminders {
    private static final Set<String> REMEMBERS = Set.of("기억하다", "잊다", "까먹다", "알다", "명심하다", "참고하다", "유념하다");
    /** An order among friends: “반말로 대답해 알았지?”. */
    private static final Set<String> PLAIN = Set.of("아", "어", "여", "ㅏ", "ㅓ", "ㅕ");

    private static final Set<String> MINE = Set.of("나", "난", "나는", "내가", "내", "저는", "제가", "우리");
    private static final Set<String> SAYS = Set.of("말하다", "얘기하다", "이야기하다");
    private static final Set<String> WHETHER = Set.of("나", "나요", "던가", "던가요", "지", "지요", "죠", "니");
    private static final Set<String> KNOWN = Set.of("지", "지요", "죠", "잖아", "잖아요");
    private static final Set<String> DONE = Set.of("ㄴ", "은");
    private static final Set<String> KEEPS =
            Set.of("기억하다", "저장하다", "메모하다", "적다", "적어두다", "알다", "알아두다", "외우다", "입력하다", "등록하다", "수정하다", "고치다");
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

    /** “새우 알레르기 있는 거 말했나?”: what may have been told is so, and is read as if it were told; says whether it is. */
    static boolean told(List<Chunk> chunks, KoreanWords words) {
        Chunk asks = chunks.isEmpty() ? null : chunks.getLast();
        boolean politely =
                chunks.size() > 1 && chunks.get(chunks.size() - 2).is("말씀") && asks != null && asks.is("드리다");
        int thing = chunks.size() - (politely ? 3 : 2);
        // “저 수원 사는 거 아시죠?”
        boolean known = asks != null && asks.is("알다") && KNOWN.contains(asks.last());
        if (asks == null
                || thing < 2
                || !known
                        && (!(politely || SAYS.stream().anyMatch(asks::is))
                                || !asks.marks.contains(Mark.PAST)
                                || !WHETHER.contains(asks.last()))
                || !(chunks.get(thing).is("것") || chunks.get(thing).is("거"))
                || chunks.stream().anyMatch(chunk -> words.questionWords.contains(chunk.text))) {
            return false;
        }
        Chunk said = chunks.get(thing - 1);
        if (said.sort != Word.Sort.MODIFIER
                || said.tail.isEmpty()
                || said.last().equals("ㄹ")
                || said.last().equals("을")) {
            return false;
        }
        boolean deed = said.is("하다") && said.text.length() > 1 && DONE.contains(said.last());
        boolean whole = deed || chunks.subList(0, thing - 1).stream().anyMatch(chunk -> !MINE.contains(chunk.whole()));
        if (!whole) {
            // “내가 좋아하는 거 말했나?”: asks what.
            return false;
        }
        if (said.tag == POS.Tag.VV && DONE.contains(said.last())) {
            said.marks.add(Mark.PAST);
        }
        plainly(said, asks.tailEnd);
        chunks.subList(thing, chunks.size()).clear();
        return true;
    }

    /** “끝자리 3021로 기억해 주세요”: that it is so is to be remembered. */
    private static boolean as(List<Chunk> chunks, int last) {
        if (last < 1) {
            return false;
        }
        Chunk bids = chunks.get(last);
        Chunk value = chunks.get(last - 1);
        boolean so = bids.marks.contains(Mark.REQUEST)
                && bids.keys.stream().anyMatch(KEEPS::contains)
                && value.noun()
                && (value.last().equals("로") || value.last().equals("으로"))
                && (value.sort == Word.Sort.NUMBER || value.sort == Word.Sort.NAME);
        if (!so) {
            return false;
        }
        value.tail.clear();
        value.tailEnds.clear();
        bids.text = "이";
        bids.keys.clear();
        bids.keys.add("이다");
        bids.marks.remove(Mark.REQUEST);
        bids.marks.add(Mark.TO_REMEMBER);
        plainly(bids, bids.tailEnd);
        return true;
    }

    static void fold(List<Chunk> chunks) {
        int last = chunks.size() - 1;
        if (as(chunks, last)) {
            return;
        }
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
        said.marks.add(Mark.TO_REMEMBER);
        plainly(said, bids.tailEnd);
        chunks.subList(last - 1, last + 1).clear();
    }

    private static void plainly(Chunk said, int end) {
        said.sort = Word.Sort.VERB;
        said.tail.clear();
        said.tail.add("어");
        said.tailEnds.clear();
        said.tailEnds.add(end);
        said.tailEnd = end;
    }
}
