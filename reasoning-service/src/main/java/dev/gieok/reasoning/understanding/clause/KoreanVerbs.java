package dev.gieok.reasoning.understanding.clause;

import java.util.List;

/**
 * Folds Korean auxiliaries into the verb they serve and keeps what they meant as marks: `먹고 싶지 않았어` is `먹다`, WISH, NEGATED, PAST.
 */
final class KoreanVerbs {
    private final KoreanWords words;
    private final String source;
    private final List<Chunk> chunks;
    private final KoreanAuxiliaries auxiliaries;
    private final KoreanAsides asides;

    KoreanVerbs(List<Chunk> chunks, String source, KoreanWords words) {
        this.chunks = chunks;
        this.source = source;
        this.words = words;
        this.auxiliaries = new KoreanAuxiliaries(chunks, words);
        this.asides = new KoreanAsides(chunks, words);
    }

    void fold() {
        KoreanDialect.fold(chunks, words);
        new KoreanCopulas(chunks, words).add();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.verb() && words.postpositions.contains(chunk.text + "다")) {
                // “나에 대해”: no verb but a particle written as one.
                chunk.sort = Word.Sort.OTHER;
                chunk.tail.clear();
                continue;
            }
            if (chunk.is("말다") && chunk.last().equals("고") && i > 0 && nounLike(chunks.get(i - 1))) {
                // “노션 말고 옵시디언”: not a verb either.
                chunk.sort = Word.Sort.OTHER;
                chunk.keys.add("말고");
                chunk.tail.clear();
                continue;
            }
            if (chunk.verb()) {
                asides.fold(chunk, i);
                tense(chunk);
                while (i + 1 < chunks.size() && auxiliaries.merged(chunk, i)) {
                    tense(chunk);
                }
                if (noun(chunk, i)) {
                    chunk.nominalise(source);
                    continue;
                }
                // A verb that modifies the noun after it is part of that noun phrase.
                if (words.means("modifies", chunk.last()) && i + 1 < chunks.size() && nounLike(chunks.get(i + 1))) {
                    chunk.sort = Word.Sort.MODIFIER;
                }
            }
        }
    }

    /** `-기`, `-음` before a particle or another verb: “책 읽기를 좋아해”, “식빵 굽기에 빠졌어”. */
    private boolean noun(Chunk chunk, int i) {
        boolean decided = i + 1 < chunks.size()
                && String.join("", chunk.tail).equals("기로")
                && chunks.get(i + 1).text.startsWith("하");
        if (decided) {
            // “안 마시기로 했어”: decided is done.
            auxiliaries.begun(chunk, i);
            return false;
        }
        if (asides.decided(chunk, i)) {
            return false;
        }
        if (chunk.tail.isEmpty() || chunk.tailEnds.size() != chunk.tail.size()) {
            return false;
        }
        if (asides.noted(chunk, i)) {
            return false;
        }
        String first = chunk.tail.getFirst();
        boolean nominal = first.equals("기") || first.equals("ㅁ") || first.equals("음");
        return nominal && (chunk.tail.size() > 1 || i + 1 < chunks.size());
    }

    private static boolean nounLike(Chunk chunk) {
        return chunk.noun() || chunk.sort == Word.Sort.MODIFIER;
    }

    private void tense(Chunk verb) {
        for (String ending : verb.tail) {
            if (words.means("past", ending)) {
                verb.marks.add(Mark.PAST);
            }
            if (ending.equals("겠")) {
                verb.marks.add(Mark.FUTURE);
            }
        }
        String last = verb.last();
        if (last.startsWith("ㄹ게")
                || last.startsWith("을게")
                || last.startsWith("려고")
                || last.startsWith("으려고")
                || last.startsWith("ㄹ래")
                || last.startsWith("을래")) {
            verb.marks.add(Mark.FUTURE);
        }
    }
}
