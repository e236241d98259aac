package dev.gieok.reasoning.understanding.clause;

import dev.gieok.reasoning.understanding.time.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One clause.
 *
 * @param source the whole text it comes from; all offsets point into it
 * @param words what remains when adverbs, auxiliaries and times are lifted out
 * @param time the time that was named, null for none
 */
public record Clause(
        String language,
        String source,
        int start,
        int end,
        List<Word> words,
        Set<Mark> marks,
        @Nullable Span time) {

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    public String text() {
        return source.substring(start, end).strip();
    }

    public boolean contains(String key) {
        return words.stream().anyMatch(word -> word.is(key));
    }

    /** What is joined to the last word; empty when all words were lifted out, as of “you know?”. */
    public String tail() {
        return words.isEmpty() ? "" : words.getLast().tail();
    }

    /** Whether both end with the same word, in the same form. */
    public boolean endsLike(Clause other) {
        return !words.isEmpty()
                && !other.words.isEmpty()
                && words.getLast().text().equals(other.words.getLast().text())
                && tail().equals(other.tail());
    }

    /** The words from one index to another as they were written; what they were put in another order from is there whole. */
    public String slice(int from, int to) {
        List<Word> some = words.subList(from, to);
        int begin = some.stream().mapToInt(Word::start).min().orElseThrow();
        int end = some.stream().mapToInt(Word::end).max().orElseThrow();
        return source.substring(begin, end);
    }

    @Override
    public String toString() {
        return "Clause[" + words.size() + " words " + marks + "]";
    }
}
