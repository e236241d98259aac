package dev.gieok.encoder.adapter.tesseract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gieok.encoder.Pages;
import dev.gieok.encoder.segment.ReadLine;
import dev.gieok.encoder.segment.Recognition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractRecognizerTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TrainedData trained = new TrainedData(Optional.empty());
    private final TesseractRecognizer recognizer = new TesseractRecognizer(trained, MINUTE);

    @BeforeEach
    void needsTrainedData() {
        boolean complete = trained.find()
                .filter(found -> TrainedData.missing(found.languages()).isEmpty())
                .isPresent();
        assumeTrue(complete, "needs the packages tesseract-ocr-eng and tesseract-ocr-kor");
    }

    @Test
    void readsAnEnglishInvoiceAndSaysWhereTheTotalStands() {
        byte[] picture = Pages.png(
                Pages.english(30),
                List.of("Invoice 2041", "Kestrel Bakery Supplies", "Flour 40.50", "Total due: EUR 131.70"));

        ReadLine total = lines(picture).getLast();

        assertEquals("Total due: EUR 131.70", total.text());
        assertEquals(0.8, total.region().y(), 0.1);
        assertEquals(0.06, total.region().x(), 0.02);
        assertTrue(total.confidence() > 0.7, "confidence " + total.confidence());
    }

    @Test
    void readsKorean() {
        var font = Pages.korean(30);
        assumeTrue(font.isPresent(), "needs a Korean font, such as the package fonts-nanum");
        byte[] picture = Pages.png(font.get(), List.of("냉장고 메모", "우유와 계란을 사야 합니다", "합계 금액: 45,300원"));

        List<String> read = lines(picture).stream().map(ReadLine::text).toList();

        assertEquals(List.of("냉장고 메모", "우유와 계란을 사야 합니다", "합계 금액: 45,300원"), read);
    }

    @Test
    void readsKoreanAndEnglishOnOneLine() {
        var font = Pages.korean(28);
        assumeTrue(font.isPresent(), "needs a Korean font, such as the package fonts-nanum");
        byte[] picture =
                Pages.png(font.get(), List.of("Shopping 장보기 Milk 2개", "엄마 생신은 10월 12일입니다", "Total due: EUR 131.70"));

        List<String> read = lines(picture).stream().map(ReadLine::text).toList();

        assertEquals(List.of("Shopping 장보기 Milk 2개", "엄마 생신은 10월 12일입니다", "Total due: EUR 131.70"), read);
    }

    @Test
    void findsNoWordsInAnEmptyPicture() {
        assertEquals(List.of(), lines(Pages.png(Pages.english(30), List.of("", ""))));
    }

    @Test
    void failsInWordsOnWhatIsNoPicture() {
        byte[] junk = "%PNG but not really".getBytes(StandardCharsets.UTF_8);

        assertInstanceOf(Recognition.Failed.class, recognizer.read(junk));
        assertInstanceOf(Recognition.Failed.class, recognizer.read(new byte[0]));
    }

    @Test
    void survivesAPictureThatWasCutOff() {
        byte[] whole = Pages.png(Pages.english(30), List.of("The second half of this is missing"));

        recognizer.read(Arrays.copyOf(whole, whole.length / 2));

        assertEquals(
                "and the next one is read",
                lines(Pages.png(Pages.english(30), List.of("and the next one is read")))
                        .getFirst()
                        .text());
    }

    @Test
    void isStoppedWhenItTakesTooLong() {
        var hurried = new TesseractRecognizer(trained, Duration.ofMillis(1));

        var failed =
                assertInstanceOf(Recognition.Failed.class, hurried.read(Pages.png(Pages.english(30), List.of("slow"))));

        assertTrue(failed.detail().contains("longer than"));
    }

    @Test
    void saysWhichPackagesAreMissing(@TempDir Path empty) {
        var without = new TesseractRecognizer(new TrainedData(Optional.of(empty)), MINUTE);

        var unavailable = assertInstanceOf(
                Recognition.Unavailable.class, without.read(Pages.png(Pages.english(30), List.of("x"))));

        assertTrue(unavailable.detail().contains("apt-get install tesseract-ocr-kor tesseract-ocr-eng"));
    }

    private List<ReadLine> lines(byte[] picture) {
        return assertInstanceOf(Recognition.Recognized.class, recognizer.read(picture))
                .lines();
    }
}
