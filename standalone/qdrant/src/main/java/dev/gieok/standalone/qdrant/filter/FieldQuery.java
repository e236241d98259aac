package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.point.PayloadPath;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.FieldCondition;
import io.qdrant.client.grpc.Common.Match;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** One condition over a payload as a Lucene query: by terms and points where they are exact, else by the payload. */
final class FieldQuery {
    private final String path;
    private final FieldTest test;

    private FieldQuery(String path, FieldTest test) {
        this.path = path;
        this.test = test;
    }

    static Query of(Condition condition) {
        FieldTest test = FieldTest.of(condition);
        String key = switch (condition.getConditionOneOfCase()) {
            case FIELD -> condition.getField().getKey();
            case IS_EMPTY -> condition.getIsEmpty().getKey();
            case IS_NULL -> condition.getIsNull().getKey();
            default -> throw Refusal.failed("the condition is none over a payload");
        };
        Optional<String> path = PayloadTerms.indexed(PayloadPath.parse(key));
        return path.map(indexed -> new FieldQuery(indexed, test).by(condition)).orElseGet(() -> new PayloadQuery(test));
    }

    private Query by(Condition condition) {
        return switch (condition.getConditionOneOfCase()) {
            case IS_EMPTY -> isEmpty();
            case IS_NULL -> term(PayloadTerms.nothing(path));
            default -> field(condition.getField());
        };
    }

    private Query field(FieldCondition field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (field.hasMatch()) {
            all.add(match(field.getMatch()), Occur.FILTER);
        }
        if (field.hasRange()) {
            all.add(RangeQueries.numbers(path, field.getRange()), Occur.FILTER);
        }
        if (field.hasDatetimeRange()) {
            all.add(RangeQueries.instants(path, field.getDatetimeRange()), Occur.FILTER);
        }
        if (field.hasIsEmpty()) {
            all.add(field.getIsEmpty() ? isEmpty() : not(isEmpty()), Occur.FILTER);
        }
        if (field.hasIsNull()) {
            Query isNull = term(PayloadTerms.nothing(path));
            all.add(field.getIsNull() ? isNull : not(isNull), Occur.FILTER);
        }
        return all.build();
    }

    private Query match(Match match) {
        return switch (match.getMatchValueCase()) {
            case KEYWORD -> term(PayloadTerms.keyword(path, match.getKeyword()));
            case INTEGER -> term(PayloadTerms.integer(path, match.getInteger()));
            case BOOLEAN -> term(PayloadTerms.bool(path, match.getBoolean()));
            case KEYWORDS -> any(match.getKeywords().getStringsList(), text -> PayloadTerms.keyword(path, text));
            case INTEGERS -> any(match.getIntegers().getIntegersList(), number -> PayloadTerms.integer(path, number));
            // A point with two values, one of them excluded, still matches by the other: only the payload knows.
            case EXCEPT_KEYWORDS, EXCEPT_INTEGERS ->
                new BooleanQuery.Builder()
                        .add(term(PayloadTerms.filled(path)), Occur.FILTER)
                        .add(new PayloadQuery(test), Occur.FILTER)
                        .build();
            case TEXT, PHRASE, TEXT_ANY, MATCHVALUE_NOT_SET -> throw Refusal.failed("the match was not checked");
        };
    }

    private Query isEmpty() {
        return not(term(PayloadTerms.filled(path)));
    }

    private static <T> Query any(List<T> values, Function<T, BytesRef> term) {
        return new TermInSetQuery(Fields.TERMS, values.stream().map(term).toList());
    }

    private static Query term(BytesRef term) {
        return new TermQuery(new Term(Fields.TERMS, term));
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }
}
