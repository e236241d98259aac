package dev.gieok.standalone.qdrant.search;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** A part of a sorted array of documents as the iterator of their segment. */
final class Listed extends DocIdSetIterator {
    private final int[] docs;
    private final int from;
    private final int to;
    private final int base;
    private int at;

    Listed(int[] docs, int from, int to, int base) {
        this.docs = docs;
        this.from = from;
        this.to = to;
        this.base = base;
        this.at = from - 1;
    }

    @Override
    public int docID() {
        if (at < from) {
            return -1;
        }
        return at < to ? docs[at] - base : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
        at++;
        return docID();
    }

    @Override
    public int advance(int target) throws IOException {
        return slowAdvance(target);
    }

    @Override
    public long cost() {
        return (long) to - from;
    }
}
