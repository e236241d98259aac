package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Filter;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/** A whole filter as a Lucene query; matches exactly the points that {@link FilterTest} matches. */
public final class FilterQuery {
    private FilterQuery() {}

    /** @throws Refusal for a condition that is not answered here */
    public static Query of(Filter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        // Costs nothing, and a filter of exclusions only needs something to exclude from.
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        filter.getMustList().forEach(condition -> all.add(of(condition), Occur.FILTER));
        filter.getMustNotList().forEach(condition -> all.add(of(condition), Occur.MUST_NOT));
        if (filter.getShouldCount() > 0) {
            all.add(atLeast(1, filter.getShouldList()), Occur.FILTER);
        }
        if (filter.getMinShould().getMinCount() > 0) {
            all.add(
                    atLeast(
                            filter.getMinShould().getMinCount(),
                            filter.getMinShould().getConditionsList()),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static Query atLeast(long least, List<Condition> conditions) {
        if (least > conditions.size()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((int) least);
        conditions.forEach(condition -> some.add(of(condition), Occur.SHOULD));
        return some.build();
    }

    private static Query of(Condition condition) {
        return switch (condition.getConditionOneOfCase()) {
            case FIELD, IS_EMPTY, IS_NULL -> {
                Conditions.check(condition);
                yield FieldQuery.of(condition);
            }
            case HAS_ID ->
                new TermInSetQuery(
                        Fields.ID,
                        condition.getHasId().getHasIdList().stream()
                                .map(id -> PointKey.of(id).bytes())
                                .toList());
            case HAS_VECTOR ->
                new TermQuery(new Term(
                        Fields.TERMS,
                        PayloadTerms.hasVector(condition.getHasVector().getHasVector())));
            case FILTER -> of(condition.getFilter());
            case NESTED -> throw Refusal.unsupported("a nested condition");
            case CONDITIONONEOF_NOT_SET -> throw Refusal.invalid("a condition of the filter is empty");
        };
    }
}
