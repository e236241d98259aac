package dev.gieok.platform.change.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossEncoderTest {
    /** Of the log odds: what runs here has its weights in signed bytes. */
    private static final double ROUNDED = 0.3;

    /** A few pairs are on an edge of the rounded numbers (log odds): of 600 others 21 were so far away. */
    private static final double FAR = 1;

    private static final int FEW = 2;

    private final CrossEncoder encoder = CrossEncoder.learnt();

    /** What trained it is `reasoning-service/src/test/python/train.py`. */
    @Test
    void computesWhatTheOneComputesThatTrainedIt() throws IOException {
        double[] differences = computed().stream()
                .map(line -> line.split("\t"))
                .mapToDouble(
                        cells -> Math.abs(Double.parseDouble(cells[0]) - encoder.judgeAsWritten(cells[1], cells[2])))
                .toArray();

        assertTrue(Arrays.stream(differences).average().orElseThrow() < ROUNDED, () -> Arrays.toString(differences));
        assertTrue(
                Arrays.stream(differences).filter(each -> each > FAR).count() <= FEW,
                () -> Arrays.toString(differences));
    }

    @Test
    void readsAMessageAlikeWhetherItsFullStopWasWrittenOrNot() {
        String told = "Write times like 3 pm, in the 12-hour format";
        String message = "I'd like the 24-hour clock instead";

        assertEquals(encoder.judge(told + ".", message + "."), encoder.judge(told, message));
        assertTrue(encoder.judge(told, message) > encoder.judgeAsWritten(told, message) + 1);
    }

    static List<String> computed() throws IOException {
        String file = "/change/reading.tsv";
        try (InputStream in = Objects.requireNonNull(CrossEncoderTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I drive a Honda | Sold the Honda, got a Kia | The Honda needs new tyres
                    I work at the bakery on Mill Lane | Handed in my notice at the bakery, Friday's my last | The bakery was packed this morning
                    We have a golden retriever called Max | Max passed away on Sunday | Max chewed my slippers
                    나는 소나타를 몰아 | 소나타 팔고 모닝 샀어 | 소나타 세차했어
                    수학 학원에 다녀 | 학원 그만두고 혼자 공부해 | 학원 숙제가 너무 많아
                    """)
    void tellsWhatEndsSomethingFromWhatOnlySpeaksOfIt(String told, String ends, String speaks) {
        assertTrue(encoder.judge(told, ends) > encoder.judge(told, speaks) + 2);
    }

    @Test
    void judgesTheSameWhateverWasJudgedBefore() {
        double first = encoder.judge("I drive a Honda", "Sold the Honda, got a Kia");
        encoder.judge("My daughter plays the cello in the school orchestra on Tuesdays", "She's on the violin now");

        assertEquals(first, encoder.judge("I drive a Honda", "Sold the Honda, got a Kia"));
    }

    @Test
    void readsOfALongMessageItsBeginning() {
        String message = "Sold the Honda, got a Kia. " + "And then we talked about the weather. ".repeat(40);

        assertEquals(encoder.judge("I drive a Honda", message), encoder.judge("I drive a Honda", message + "The end."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "\uD83D\uDE97"})
    void readsWhatHasNoWord(String told) {
        assertTrue(Double.isFinite(encoder.judge(told, "Sold the Honda")));
    }

    @Test
    void onlyWhatIsInANetworkCanBeItsOutput() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/change/reading.onnx"))) {
            byte[] network = in.readAllBytes();

            assertThrows(IllegalArgumentException.class, () -> LowerLayers.upTo("/no/such/layer", network));
        }
        assertThrows(IllegalArgumentException.class, () -> LowerLayers.upTo("any", new byte[] {1, 2, 3}));
    }
}
