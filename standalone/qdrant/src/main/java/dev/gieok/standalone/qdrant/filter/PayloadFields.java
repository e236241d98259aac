package dev.gieok.standalone.qdrant.filter;

import io.qdrant.client.grpc.JsonWithInt.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Adds to a document whatever filters of a payload rest on: every value under every path that can address it. */
public final class PayloadFields {
    private final Document document;
    private final Set<BytesRef> terms = new HashSet<>();

    private PayloadFields(Document document) {
        this.document = document;
    }

    public static void add(Document document, Map<String, Value> payload, Set<String> vectorNames) {
        PayloadFields fields = new PayloadFields(document);
        payload.forEach((key, value) -> fields.value(PayloadTerms.top(key), value));
        vectorNames.forEach(name -> fields.terms.add(PayloadTerms.hasVector(name)));
        fields.terms.forEach(term -> document.add(new StringField(Fields.TERMS, term, Field.Store.NO)));
    }

    private void value(String path, Value value) {
        switch (value.getKindCase()) {
            case NULL_VALUE, KIND_NOT_SET -> terms.add(PayloadTerms.nothing(path));
            case LIST_VALUE -> list(path, value.getListValue().getValuesList());
            default -> {
                terms.add(PayloadTerms.filled(path));
                single(path, value);
            }
        }
    }

    private void list(String path, List<Value> elements) {
        if (!elements.isEmpty()) {
            terms.add(PayloadTerms.filled(path));
        }
        for (Value element : elements) {
            if (element.hasNullValue()) {
                terms.add(PayloadTerms.nothing(path));
            } else if (element.hasStructValue()) {
                // `a.b` does not look into an array of objects, `a[].b` does.
                single(PayloadTerms.elementOf(path), element);
            } else {
                single(path, element);
            }
        }
    }

    private void single(String path, Value value) {
        switch (value.getKindCase()) {
            case STRING_VALUE -> {
                terms.add(PayloadTerms.keyword(path, value.getStringValue()));
                Instants.micros(value.getStringValue()).ifPresent(micros -> instant(path, micros));
            }
            case INTEGER_VALUE -> {
                terms.add(PayloadTerms.integer(path, value.getIntegerValue()));
                number(path, value.getIntegerValue());
            }
            case DOUBLE_VALUE -> number(path, value.getDoubleValue());
            case BOOL_VALUE -> terms.add(PayloadTerms.bool(path, value.getBoolValue()));
            case STRUCT_VALUE ->
                value.getStructValue()
                        .getFieldsMap()
                        .forEach((key, child) -> value(PayloadTerms.below(path, key), child));
            // A list inside a list is not looked into by any path without an index.
            case LIST_VALUE, NULL_VALUE, KIND_NOT_SET -> {}
        }
    }

    private void number(String path, double value) {
        double number = value + 0.0;
        document.add(new DoublePoint(Fields.number(path), number));
        document.add(new SortedNumericDocValuesField(Fields.number(path), NumericUtils.doubleToSortableLong(number)));
    }

    private void instant(String path, long micros) {
        document.add(new LongPoint(Fields.instant(path), micros));
        document.add(new SortedNumericDocValuesField(Fields.instant(path), micros));
    }
}
