package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.point.Payloads;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Asks the stored payload itself, for the few conditions no term can answer; other clauses narrow it down first. */
final class PayloadQuery extends Query {
    private static final float COST_OF_READING_A_PAYLOAD = 2000;

    private final FieldTest test;

    PayloadQuery(FieldTest test) {
        this.test = test;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                return new ConstantScoreScorer(this, score(), mode, testing(leaf));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator testing(LeafReaderContext leaf) throws IOException {
        BinaryDocValues payloads = DocValues.getBinary(leaf.reader(), Fields.PAYLOAD);
        return new TwoPhaseIterator(DocIdSetIterator.all(leaf.reader().maxDoc())) {
            @Override
            public boolean matches() throws IOException {
                return payloads.advanceExact(approximation.docID())
                        && test.matches(Payloads.of(payloads.binaryValue()));
            }

            @Override
            public float matchCost() {
                return COST_OF_READING_A_PAYLOAD;
            }
        };
    }

    @Override
    public String toString(String field) {
        return "PayloadQuery";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayloadQuery query && test == query.test;
    }

    @Override
    public int hashCode() {
        return Objects.hash(PayloadQuery.class, System.identityHashCode(test));
    }
}
