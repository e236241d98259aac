package dev.gieok.standalone.qdrant.search;

import dev.gieok.standalone.qdrant.filter.PayloadNumbers;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Points.Direction;
import io.qdrant.client.grpc.Points.OrderBy;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** Order by a number of the payload; of several the one that comes first counts. Points without one are not found. */
record NumberScoring(String field, boolean ascending, double from) implements Scoring {

    static NumberScoring of(OrderBy order) {
        boolean ascending = order.getDirection() == Direction.Asc;
        double from = switch (order.getStartFrom().getValueCase()) {
            case FLOAT -> order.getStartFrom().getFloat();
            case INTEGER -> order.getStartFrom().getInteger();
            case TIMESTAMP, DATETIME -> throw Refusal.unsupported("an order that starts from a time");
            case VALUE_NOT_SET -> ascending ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        };
        return new NumberScoring(PayloadNumbers.field(order.getKey()), ascending, from);
    }

    /** The number itself, for the answer. */
    double number(double goodness) {
        return ascending ? -goodness : goodness;
    }

    @Override
    public InLeaf in(LeafReaderContext leaf) throws IOException {
        PayloadNumbers numbers = PayloadNumbers.in(leaf, field);
        return doc -> {
            double best = NONE;
            for (double number : numbers.of(doc)) {
                boolean starts = ascending ? number >= from : number <= from;
                double goodness = ascending ? -number : number;
                if (starts && (Double.isNaN(best) || goodness > best)) {
                    best = goodness;
                }
            }
            return best;
        };
    }
}
