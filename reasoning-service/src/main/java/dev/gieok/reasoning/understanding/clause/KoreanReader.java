package dev.gieok.reasoning.understanding.clause;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads Korean sentences into clauses. Thread-safe. */
public final class KoreanReader {
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
        trailing(chunks);
        boolean told = KoreanReminders.told(chunks, words);
        boolean asked = !KoreanReminders.heard(chunks, words) && asks && !told;
        List<Clause> clauses = new ArrayList<>();
        boolean thought = mood.wouldHave(chunks);
        int begin = 0;
        for (int i = 0; i < chunks.size(); i++) {
            boolean last = i == chunks.size() - 1;
            if (last || joints.ends(chunks, i)) {
                List<Chunk> part = chunks.subList(begin, i + 1);
                Clause clause = new KoreanClause(words, mood, part, last, said, zone).read(source, asked && last);
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

    /** “고양이 몇 마리야 나”: I, said last. */
    private static void trailing(List<Chunk> chunks) {
        Chunk last = chunks.size() > 2 ? chunks.getLast() : null;
        if (last != null
                && last.sort == Word.Sort.PRONOUN
                && last.tail.isEmpty()
                && (last.is("나") || last.is("저"))
                && chunks.get(chunks.size() - 2).verb()) {
            chunks.removeLast();
        }
    }

    /** The content words of a text, in dictionary form. */
    public List<String> terms(String text) {
        return KoreanChunks.of(morphemes.of(text, 0, text.length())).stream()
                .filter(chunk -> chunk.sort != Word.Sort.OTHER)
                .map(chunk -> chunk.keys.iterator().next())
                .toList();
    }
}
