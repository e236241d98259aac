package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a Korean word such as 누구, 언제 and 며칠 asks, or only leaves open who, when and how many. */
final class AskedWith {
    private static final List<String> SOME = List.of("든", "든지", "나", "ㄴ가");

    private static final Set<String> WHICHEVER = Set.of("든", "든지", "ㄴ가");

    private static final Set<String> WHATEVER = Set.of("든", "든지", "더라도", "건");

    private AskedWith() {}

    static boolean any(List<Chunk> chunks, KoreanWords words) {
        return IntStream.range(0, chunks.size()).anyMatch(i -> word(chunks, i, words));
    }

    static boolean word(List<Chunk> chunks, int i, KoreanWords words) {
        Chunk chunk = chunks.get(i);
        return words.questionWords.contains(chunk.text)
                && SOME.stream().noneMatch(chunk.whole()::endsWith)
                && !open(chunks, i, words)
                && !tells(chunks, i, words);
    }

    /** Whether something is left open, so that the clause tells what is so. */
    static boolean leavesOpen(List<Chunk> chunks, KoreanWords words) {
        return IntStream.range(0, chunks.size())
                .anyMatch(i -> words.questionWords.contains(chunks.get(i).text)
                        && (open(chunks, i, words)
                                || WHICHEVER.stream().anyMatch(chunks.get(i).whole()::endsWith)));
    }

    /** “며칠 뒤에 이사해”, “어느 날부터”, “누군가랑 살아”, “뭐든 잘 먹어”, “언제부터인지 모르게”. */
    private static boolean open(List<Chunk> chunks, int i, KoreanWords words) {
        if (i + 1 >= chunks.size()) {
            return false;
        }
        Chunk next = chunks.get(i + 1);
        boolean whichever =
                next.is("이다") && next != chunks.getLast() && next.tail.stream().anyMatch(WHICHEVER::contains);
        // “무슨 말을 하든”: the first verb after it.
        boolean whateverItIs = chunks.subList(i + 1, chunks.size() - 1).stream()
                .filter(Chunk::verb)
                .findFirst()
                .filter(verb -> verb.tail.stream().anyMatch(WHATEVER::contains))
                .isPresent();
        boolean unknown = next.is("이다")
                && i + 2 < chunks.size()
                && chunks.get(i + 2).is("모르다")
                && chunks.get(i + 2).last().equals("게");
        return whichever
                || whateverItIs
                || unknown
                || words.indefinite.getOrDefault(chunks.get(i).text, Set.of()).stream()
                        .anyMatch(word -> next.is(word) || next.whole().equals(word));
    }

    /** “왜 그런지 모르겠습니다” asks all the same. */
    private static boolean tells(List<Chunk> chunks, int i, KoreanWords words) {
        Chunk verb = chunks.getLast();
        return verb.verb()
                && words.means("tells", verb.last())
                && chunks.subList(i, chunks.size() - 1).stream()
                        .noneMatch(chunk -> chunk.verb()
                                && (words.means("question", chunk.last())
                                        || chunk.last().endsWith("지")));
    }
}
