package dev.gieok.standalone.qdrant.filter;

import io.qdrant.client.grpc.Common.DatetimeRange;
import io.qdrant.client.grpc.Common.Range;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.NumericUtils;

/**
 * Ranges; Lucene chooses points or doc values by what the other clauses leave over. Adding 0.0 makes one zero of two:
 * the index orders -0.0 below 0.0, IEEE does not.
 */
final class RangeQueries {
    private RangeQueries() {}

    static Query numbers(String path, Range range) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        if (range.hasGte()) {
            low = Math.max(low, range.getGte() + 0.0);
        }
        if (range.hasGt()) {
            low = Math.max(low, Math.nextUp(range.getGt()));
        }
        if (range.hasLte()) {
            high = Math.min(high, range.getLte() + 0.0);
        }
        if (range.hasLt()) {
            high = Math.min(high, Math.nextDown(range.getLt()));
        }
        boolean beyondAll = (range.hasGt() && range.getGt() == Double.POSITIVE_INFINITY)
                || (range.hasLt() && range.getLt() == Double.NEGATIVE_INFINITY);
        if (beyondAll || !(low <= high)) {
            return new MatchNoDocsQuery();
        }
        String field = Fields.number(path);
        return new IndexOrDocValuesQuery(
                DoublePoint.newRangeQuery(field, low, high),
                SortedNumericDocValuesField.newSlowRangeQuery(
                        field, NumericUtils.doubleToSortableLong(low), NumericUtils.doubleToSortableLong(high)));
    }

    static Query instants(String path, DatetimeRange range) {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        if (range.hasGte()) {
            low = Math.max(low, Instants.micros(range.getGte()));
        }
        if (range.hasGt()) {
            low = Math.max(low, Instants.micros(range.getGt()) + 1);
        }
        if (range.hasLte()) {
            high = Math.min(high, Instants.micros(range.getLte()));
        }
        if (range.hasLt()) {
            high = Math.min(high, Instants.micros(range.getLt()) - 1);
        }
        if (low > high) {
            return new MatchNoDocsQuery();
        }
        String field = Fields.instant(path);
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(field, low, high),
                SortedNumericDocValuesField.newSlowRangeQuery(field, low, high));
    }
}
