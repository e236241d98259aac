package dev.gieok.encoder.adapter.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.encoder.text.Vectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sentence encoders of the BERT family: mean over the tokens of the last layer. A long text is the mean of its windows,
 * each weighted by its tokens. Runs on the caller's thread.
 */
public final class OnnxTextEncoder implements TextEncoder, AutoCloseable {
    // Measured: above this, and with long texts, a batch gains nothing.
    private static final int BATCH = 16;
    // The quantised model scales over all cells, padding included: alike lengths keep a text what it is alone
    // (cosine 0.98 at least), and are as quick (measured).
    private static final double ALIKE = 1.2;

    private final String model;
    private final List<String> languages;
    private final HuggingFaceTokenizer tokenizer;
    private final OnnxModel onnx;
    private final int window;
    private final int dimension;

    /**
     * @param window tokens that the model was trained to read at once
     */
    public OnnxTextEncoder(
            String model, List<String> languages, HuggingFaceTokenizer tokenizer, OnnxModel onnx, int window) {
        this.model = model;
        this.languages = List.copyOf(languages);
        this.tokenizer = tokenizer;
        this.onnx = onnx;
        this.window = window;
        this.dimension = onnx.run(List.of(tokens("warm-up").ids())).getFirst().length;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public List<String> languages() {
        return languages;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<Piece> pieces = new ArrayList<>();
        List<float[]> sums = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            sums.add(new float[dimension]);
            for (long[] ids : tokens(texts.get(i)).windows(window)) {
                pieces.add(new Piece(i, ids));
            }
        }
        for (List<Piece> batch : batches(pieces)) {
            List<float[]> vectors = onnx.run(batch.stream().map(Piece::ids).toList());
            for (int i = 0; i < batch.size(); i++) {
                add(sums.get(batch.get(i).text()), vectors.get(i), batch.get(i).ids().length);
            }
        }
        sums.forEach(Vectors::normalised);
        return sums;
    }

    private static List<List<Piece>> batches(List<Piece> pieces) {
        pieces.sort(Comparator.comparingInt(piece -> piece.ids().length));
        List<List<Piece>> batches = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Piece> open = batches.isEmpty() ? List.of() : batches.getLast();
            boolean fits = !open.isEmpty()
                    && open.size() < BATCH
                    && piece.ids().length <= ALIKE * open.getFirst().ids().length;
            if (!fits) {
                open = new ArrayList<>();
                batches.add(open);
            }
            open.add(piece);
        }
        return batches;
    }

    @Override
    public void close() {
        tokenizer.close();
        onnx.close();
    }

    private Tokens tokens(String text) {
        Encoding encoding = tokenizer.encode(text);
        return new Tokens(encoding.getIds());
    }

    private static void add(float[] sum, float[] vector, int weight) {
        Vectors.normalised(vector);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    /** A window of the text with this index. */
    private record Piece(int text, long[] ids) {}
}
