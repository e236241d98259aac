package dev.gieok.standalone.qdrant.inference;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Points.Document;
import io.qdrant.client.grpc.Points.SparseVector;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Qdrant's `qdrant/bm25` with the options that it has by itself. A word's index is a hash of it; its weight says how
 * often it occurs, against the length of the text. How rare it is comes in when it is searched for, by the `idf`
 * modifier of the vector.
 */
public final class Bm25 {
    private static final String MODEL = "qdrant/bm25";
    private static final double K = 1.2;
    private static final double B = 0.75;
    private static final double AVERAGE_LENGTH = 256;
    private static final Words WORDS = new Words();

    private Bm25() {}

    /** @throws Refusal for another model, or options */
    public static SparseVector ofStored(Document document) {
        List<String> words = words(document);
        double length = K * (1 - B + B * words.size() / AVERAGE_LENGTH);
        return vector(
                words.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                word -> index(word.getKey()),
                                word -> (float) (word.getValue() * (K + 1) / (word.getValue() + length)),
                                Math::max,
                                TreeMap::new)));
    }

    /** Each word counts once. @throws Refusal for another model, or options */
    public static SparseVector ofQuery(Document document) {
        return vector(words(document).stream()
                .collect(Collectors.toMap(Bm25::index, word -> 1f, (one, same) -> one, TreeMap::new)));
    }

    private static List<String> words(Document document) {
        if (!document.getModel().equalsIgnoreCase(MODEL)) {
            throw Refusal.unsupported("computing a vector by another model than " + MODEL);
        }
        if (document.getOptionsCount() > 0) {
            throw Refusal.unsupported("an option of " + MODEL);
        }
        return WORDS.of(document.getText());
    }

    private static SparseVector vector(SortedMap<Integer, Float> weights) {
        return SparseVector.newBuilder()
                .addAllIndices(weights.keySet())
                .addAllValues(weights.values())
                .build();
    }

    private static int index(String word) {
        return Math.abs(StringHelper.murmurhash3_x86_32(new BytesRef(word), 0));
    }
}
