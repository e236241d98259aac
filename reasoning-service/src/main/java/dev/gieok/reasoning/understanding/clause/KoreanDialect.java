package dev.gieok.reasoning.understanding.clause;

import java.util.List;

/** Reads what nori, which knows the standard language, takes for something else: “받는다 아이가”, “맥주하고 내장은 못 묵는다”. */
final class KoreanDialect {
    private KoreanDialect() {}

    static void fold(List<Chunk> chunks, KoreanWords words) {
        tag(chunks, words);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            String elsewhere = chunk.verb() ? words.dialect.get(chunk.text + "다") : null;
            if (elsewhere != null) {
                chunk.keys.add(elsewhere);
            }
            boolean built = chunk.verb()
                    && chunk.text.equals("지")
                    && chunk.last().length() > 0
                    && chunk.tail.getFirst().startsWith("었")
                    && chunk.tailEnds.getFirst() > chunk.end;
            if (built) {
                // “지었다”: nori reads 지다, which is 졌다 then.
                chunk.text = "짓";
                chunk.keys.add("짓다");
            }
            boolean together = chunk.is("하다")
                    && chunk.tail.equals(List.of("고"))
                    && words.foods.contains(chunk.text)
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).noun()
                    && words.topics.contains(chunks.get(i + 1).last());
            if (together) {
                chunk.keys.removeIf(key -> key.endsWith("하다"));
                chunk.sort = Word.Sort.NOUN;
                chunk.tail.set(0, "하고");
            }
        }
    }

    /** “구포시장에서 받는다 아이가”, “미친 거 아이가”. */
    private static void tag(List<Chunk> chunks, KoreanWords words) {
        Chunk last = chunks.size() > 1 ? chunks.getLast() : null;
        Chunk before = last == null ? null : chunks.get(chunks.size() - 2);
        if (last == null || before == null || !words.tags.contains(last.whole())) {
            return;
        }
        boolean told = before.verb() && words.means("ends", before.last());
        if (told || before.is("거") || before.is("것")) {
            before.tailEnd = last.tailEnd;
            chunks.removeLast();
        }
    }
}
