package dev.gieok.standalone.qdrant.filter;

import dev.gieok.standalone.qdrant.point.PayloadPath;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.NumericUtils;

/** The numbers under a payload key, document by document. */
public final class PayloadNumbers {
    private static final double[] NONE = {};

    private final SortedNumericDocValues values;

    private PayloadNumbers(SortedNumericDocValues values) {
        this.values = values;
    }

    /** The field to read the key's numbers from. */
    public static String field(String key) {
        return Fields.number(PayloadTerms.indexed(PayloadPath.parse(key))
                .orElseThrow(() -> Refusal.unsupported("an order by an element of an array")));
    }

    public static PayloadNumbers in(LeafReaderContext leaf, String field) throws IOException {
        return new PayloadNumbers(DocValues.getSortedNumeric(leaf.reader(), field));
    }

    /** Ascending; documents must be asked for in ascending order. */
    public double[] of(int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            return NONE;
        }
        double[] numbers = new double[values.docValueCount()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = NumericUtils.sortableLongToDouble(values.nextValue());
        }
        return numbers;
    }
}
