package dev.gieok.reasoning.understanding.clause;

import java.util.List;
import java.util.Set;

/** Whether a Korean clause tells, orders or only thinks of something, as far as more than its last ending shows it. */
final class KoreanMood {
    private static final Set<String> IN_MY_PLACE = Set.of("내가", "제가", "네가", "니가", "너가", "나가");

    private final KoreanWords words;

    KoreanMood(KoreanWords words) {
        this.words = words;
    }

    /** “아이디어 세 개만 줘봐”: who gives is not named, so it is asked for. */
    boolean given(List<Chunk> chunks) {
        Chunk verb = chunks.getLast();
        return verb.verb()
                && verb.text.endsWith("주")
                && verb.marks.isEmpty()
                && List.of("아", "어", "ㅏ", "ㅓ", "어요", "아요", "봐", "봐요").contains(verb.last())
                && chunks.stream()
                        .noneMatch(chunk -> chunk.noun()
                                && List.of("이", "가", "께서", "은", "는").contains(chunk.last()));
    }

    /** An order with “when …” or “if …” before it holds from now on, unless it points at something at hand. */
    void framed(List<Chunk> chunks, Set<Mark> marks) {
        boolean frame = chunks.stream()
                .anyMatch(chunk -> chunk.verb() && words.means("condition", chunk.last()) || chunk.is("때"));
        boolean athand = chunks.stream()
                .anyMatch(chunk -> chunk.is("이") && chunk.sort == Word.Sort.MODIFIER
                        || chunk.is("이거")
                        || chunk.is("이것")
                        || chunk.is("그거"));
        if (frame && marks.contains(Mark.REQUEST) && !athand && !marks.contains(Mark.TIMED)) {
            marks.add(Mark.STANDING);
        }
    }

    /** A plain `-면` tells how it is (“새우 먹으면 …”), unless what follows is only thought of. */
    void unreal(List<Chunk> chunks, Set<Mark> marks) {
        boolean condition = chunks.stream().anyMatch(chunk -> chunk.verb() && words.means("condition", chunk.last()));
        boolean thought = marks.contains(Mark.FUTURE)
                || marks.contains(Mark.WISH)
                || chunks.stream()
                        .anyMatch(
                                chunk -> chunk.is("터") || chunk.is("텐데") || chunk.is("좋다") && chunk.tail.contains("겠"));
        boolean another = !marks.contains(Mark.QUOTED)
                && chunks.stream().anyMatch(chunk -> chunk.is("이다") && words.means("condition", chunk.last()))
                && chunks.stream().anyMatch(chunk -> IN_MY_PLACE.contains(chunk.whole()));
        if (condition && thought || another) {
            marks.add(Mark.CONDITION);
        }
    }
}
