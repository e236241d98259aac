package dev.gieok.reasoning.understanding.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ko.POS;

/** A Korean word while it is being put together: a stem and what hangs on it. */
final class Chunk {
    final Set<String> keys = new LinkedHashSet<>();
    final List<String> tail = new ArrayList<>();
    final List<Integer> tailEnds = new ArrayList<>();
    final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String text;
    Word.Sort sort;
    POS.Tag tag;
    int start;
    int end;
    int tailEnd;

    Chunk(String text, String key, Word.Sort sort, Morpheme morpheme) {
        this.text = text;
        this.sort = sort;
        this.tag = morpheme.tag();
        this.start = morpheme.start();
        this.end = morpheme.end();
        this.tailEnd = morpheme.end();
        keys.add(key);
    }

    boolean verb() {
        return sort == Word.Sort.VERB;
    }

    boolean noun() {
        return sort != Word.Sort.VERB && sort != Word.Sort.OTHER && sort != Word.Sort.MODIFIER;
    }

    String last() {
        return tail.isEmpty() ? "" : tail.getLast();
    }

    boolean is(String key) {
        return keys.contains(key);
    }

    /** 읽 + 기 + 를: the verb has become a noun, whose particles follow. */
    void nominalise(String source) {
        end = tailEnds.getFirst();
        text = source.substring(start, end);
        keys.add(text);
        tail.removeFirst();
        tailEnds.removeFirst();
        sort = Word.Sort.NOUN;
    }

    /** As written, particles included. */
    String whole() {
        return text + String.join("", tail);
    }

    Word word() {
        return new Word(text, keys, sort, String.join("+", tail), start, end);
    }
}
