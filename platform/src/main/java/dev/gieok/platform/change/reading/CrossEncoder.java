package dev.gieok.platform.change.reading;

import dev.gieok.platform.meaning.Glosses;
import dev.gieok.platform.meaning.Hangul;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads what was told and a message after it as one text, and judges how likely the message makes that out of date:
 * all-MiniLM-L6-v2, its tokens embedded as in the quantised one that embeds the memories, too, and its layers as the
 * labelled messages of this repository changed them (`reasoning-service/src/test/python`). It knows English; Korean it
 * reads as a row of glosses ({@link Glosses}). Runs on the caller's thread, and may be shared by several. Another kind of
 * processor may round otherwise.
 */
public final class CrossEncoder implements Reader {
    private static final class Standard {
        private static final Network EMBEDDING = new Network(
                LowerLayers.upTo("/embeddings/LayerNorm/Add_1_output_0", bytes("/all-minilm-l6-v2-q.onnx")));
        private static final WordPieces PIECES = pieces();
        private static final Glosses KOREAN = Glosses.read();
        private static final CrossEncoder LEARNT = resource("/change/reading.onnx");
    }

    /** Of the vector of a token. */
    public static final int DIMENSION = 384;

    /** Of longer texts only so many of the first tokens are read. */
    private static final int TOLD = 40;

    private static final int SAID = 72;

    /** What ends a text, and says nothing. */
    private static final Pattern STOPS = Pattern.compile("[.\\s]+$");

    private static final Pattern ENDED = Pattern.compile("[.!?…]$");

    private final Network layers;

    private CrossEncoder(Network layers) {
        this.layers = layers;
    }

    /** One that judges something else of two texts. @param name of the resource with the layers learnt for it, in the ONNX format */
    public static CrossEncoder resource(String name) {
        return new CrossEncoder(new Network(bytes(name)));
    }

    public static CrossEncoder learnt() {
        return Standard.LEARNT;
    }

    /**
     * Loads it now, so that a service which could read no message refuses to start.
     *
     * @throws IllegalStateException where it cannot run here
     */
    public static void load() {
        try {
            learnt();
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "the network that reads messages cannot be loaded: is there a native onnxruntime for this machine?",
                    e);
        }
    }

    @Override
    public double judge(String told, String message) {
        return judge(told(told), said(message));
    }

    /** The same, of what was read before: whoever reads one text beside several makes its tokens once. */
    public double judge(Tokens told, Tokens message) {
        return layers.ofVectors(Map.of("both", embedded(told, message)), DIMENSION)[0];
    }

    /** The first tokens of a text. */
    public record Tokens(long[] numbers) {
        @Override
        public String toString() {
            return "Tokens[" + numbers.length + "]";
        }
    }

    /** Of what was told. */
    public static Tokens told(String text) {
        return toldAsWritten(asFact(text));
    }

    /** Of a message after it. */
    public static Tokens said(String text) {
        return saidAsWritten(asMessage(text));
    }

    /** As {@link #judge}, of the very letters. */
    double judgeAsWritten(String told, String message) {
        return judge(toldAsWritten(told), saidAsWritten(message));
    }

    private static Tokens toldAsWritten(String text) {
        return new Tokens(Standard.PIECES.numbers(english(text), TOLD));
    }

    private static Tokens saidAsWritten(String text) {
        return new Tokens(Standard.PIECES.numbers(english(text), SAID));
    }

    /** Both texts as the layers read them: what this learns from. @return {@link #DIMENSION} numbers for each token */
    public static float[] embedded(String told, String message) {
        return embedded(told(told), said(message));
    }

    private static float[] embedded(Tokens told, Tokens message) {
        WordPieces.Pair pair = Standard.PIECES.of(told.numbers(), message.numbers());
        long[] all = new long[pair.tokens().length];
        Arrays.fill(all, 1);
        return Standard.EMBEDDING.ofNumbers(
                Map.of("input_ids", pair.tokens(), "attention_mask", all, "token_type_ids", pair.texts()));
    }

    /**
     * What was told is read as facts are written, without a full stop, and a message with one, whoever leaves it out: that
     * would move a judgement as much as a word does.
     */
    private static String asFact(String told) {
        return STOPS.matcher(told).replaceAll("");
    }

    private static String asMessage(String message) {
        String text = message.strip();
        return ENDED.matcher(text).find() ? text : text + ".";
    }

    private static String english(String text) {
        return Hangul.in(text) ? Standard.KOREAN.of(text) : text;
    }

    private static WordPieces pieces() {
        String name = "/all-minilm-l6-v2-q-tokenizer.json";
        try (InputStream json = open(name)) {
            return WordPieces.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(CrossEncoder.class.getResourceAsStream(name), name);
    }
}
