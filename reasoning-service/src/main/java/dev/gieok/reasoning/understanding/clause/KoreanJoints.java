package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** Where one Korean clause ends and the next begins. */
final class KoreanJoints {
    /** “하와이로 변경요, …”: what ends a note politely. */
    private static final Set<String> COURTESIES = Set.of("요", "이요");

    private static final Set<String> SERIAL = Set.of("모시다", "데리다");

    private final KoreanWords words;

    KoreanJoints(KoreanWords words) {
        this.words = words;
    }

    /** “3교대 근무하고요 이름은”: no 이름 that is pointed at. */
    static void politely(List<Chunk> chunks) {
        for (int i = chunks.size() - 1; i > 0; i--) {
            Chunk verb = chunks.get(i - 1);
            Chunk polite = chunks.get(i);
            if (polite.text.equals("요") && polite.tail.isEmpty() && verb.verb() && verb.tailEnd == polite.start) {
                verb.tailEnd = polite.end;
                chunks.remove(i);
            }
        }
    }

    boolean ends(List<Chunk> chunks, int i) {
        Chunk chunk = chunks.get(i);
        Chunk next = chunks.get(i + 1);
        if (!chunk.verb()) {
            // “레시피 좀, 아들이 …”: asked for, and why.
            return next.is(",") && (chunk.is("좀") || chunk.noun() && COURTESIES.contains(String.join("", chunk.tail)));
        }
        // “…는데도”: as “…는데”.
        boolean although = chunk.last().equals("도")
                && chunk.tail.size() > 1
                && chunk.tail.get(chunk.tail.size() - 2).endsWith("데");
        String ending = although ? chunk.tail.get(chunk.tail.size() - 2) : chunk.last();
        if (chunk.is("없다") && ending.equals("어서") && (next.is("못") || next.marks.contains(Mark.ABILITY))) {
            // “없어서 못 먹는다”: how much one likes it.
            return false;
        }
        if (SERIAL.stream().anyMatch(chunk::is) && ending.equals("고")) {
            // “시부모님 모시고 살아요”, “조카 데리고 한국 들어왔어”: one thing.
            return false;
        }
        if (words.means("joins", ending)
                || chunk.is("이다") && ending.equals("라") && !chunk.marks.contains(Mark.NEGATED)) {
            // “맵고 짠 음식”: two modifiers of one noun.
            // “오세훈은 아니고 오세준이에요”: one thing said, as with 아니라.
            boolean rather = chunk.is("아니다")
                    && ending.equals("고")
                    && i > 0
                    && next.sort == Word.Sort.NAME
                    && i + 2 == chunks.size() - 1
                    && chunks.getLast().is("이다");
            if (rather) {
                return false;
            }
            boolean called = chunk.is("이다") && (next.is("짓다") || next.is("부르다"));
            return !called && !(chunk.tag == POS.Tag.VA && next.sort == Word.Sort.MODIFIER && i > 0);
        }
        boolean manner = next.last().equals("게") && i + 2 < chunks.size();
        if (words.told(chunk, next) || manner && words.told(chunk, chunks.get(i + 2))) {
            // “짧게 해줘 길게 말하면 안 읽음”
            return true;
        }
        return words.means("ends", ending)
                && (!next.verb() || words.told(chunk))
                && next.tag != POS.Tag.NNB
                && (next.start > chunk.tailEnd || next.is(","));
    }
}
