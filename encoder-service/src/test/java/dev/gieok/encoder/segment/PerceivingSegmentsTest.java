package dev.gieok.encoder.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.media.SegmentKind;
import dev.gieok.encoder.LetterEncoder;
import dev.gieok.encoder.Samples;
import dev.gieok.encoder.Standing;
import dev.gieok.encoder.adapter.blob.SealedPictures;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.platform.person.IdIssuer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerceivingSegmentsTest {
    private static final byte[] PICTURE = {1, 2, 3, 4};

    @TempDir
    Path folder;

    private Standing standing;
    private PersonId person;
    private Recognition answer = new Recognition.Recognized(List.of(), Optional.empty());

    @BeforeEach
    void stand() {
        standing = new Standing(folder);
        person = standing.persons.enrol("ada");
    }

    @Test
    void makesAMomentOfEachParagraphWithItsLinesAndRegion() {
        SegmentPerceived perceived = perceive(given(
                line("Kestrel Bakery", 0.10, 0.02),
                line("Invoice 2041", 0.125, 0.02),
                line("Total due: 131.70", 0.5, 0.02)));

        assertEquals(2, perceived.moments().size());
        Moment total = perceived.moments().get(1);
        assertEquals("Total due: 131.70", total.text());
        assertEquals(2, total.page());
        assertEquals(List.of(0.1, 0.5, 0.4, 0.02), total.region());
        assertEquals("en", total.language());
        assertEquals(1.0, total.confidence());
        assertNotNull(total.embedding());
        assertEquals(2, perceived.moments().get(0).lines().size());
        assertEquals("done", perceived.perceptions().get("pdf-text").state());
    }

    @Test
    void masksWhatIsNeverStoredAndSaysSo() {
        SegmentPerceived perceived = perceive(given(
                line("Kestrel Bakery", 0.10, 0.02),
                line("Paid with 4111 1111 1111 1111", 0.125, 0.02),
                line("주민등록번호", 0.5, 0.02),
                line("9001011", 0.525, 0.02)));

        assertEquals(
                List.of("Kestrel Bakery\nPaid with •••", "•••\n•••"),
                perceived.moments().stream().map(Moment::text).toList());
        assertEquals(
                List.of("Kestrel Bakery", "Paid with •••"),
                perceived.moments().getFirst().lines().stream().map(Line::text).toList());
        assertEquals(
                "A secret in it was masked: those are never stored.",
                perceived.perceptions().get("pdf-text").detail());
    }

    @Test
    void givesTheSameIdsWhenASegmentIsPerceivedAgain() {
        SegmentExtracted segment = given(line("Kestrel Bakery", 0.1, 0.02));

        Moment once = perceive(segment).moments().getFirst();
        Moment again = perceive(segment).moments().getFirst();

        assertEquals(once.momentId(), again.momentId());
        assertTrue(new IdIssuer(standing.persons.keys(person))
                .isIssued(once.momentId().value()));
    }

    @Test
    void readsASealedPicture() {
        answer = new Recognition.Recognized(
                List.of(new ReadLine("우유와 계란", new Region(0.1, 0.2, 0.3, 0.05), 0, 0.9)), Optional.empty());

        SegmentPerceived perceived = perceive(image(stored(PICTURE)));

        assertEquals("우유와 계란", perceived.moments().getFirst().text());
        assertEquals("ko", perceived.moments().getFirst().language());
        assertEquals(0.9, perceived.moments().getFirst().confidence());
    }

    @Test
    void cutsALongParagraphIntoPiecesThatACitationCanPointAt() {
        SegmentPerceived perceived = perceive(given(java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> line("line " + i, 0.02 * i, 0.02))
                .toArray(Line[]::new)));

        assertEquals(4, perceived.moments().size());
        assertEquals(
                30, perceived.moments().stream().mapToInt(m -> m.lines().size()).sum());
    }

    @Test
    void tellsMoreParagraphsThanFitIntoAnEventInFewerMoments() {
        answer = new Recognition.Recognized(
                IntStream.range(0, 430)
                        .mapToObj(i -> new ReadLine("paragraph " + i, new Region(0.1, i / 430.0, 0.5, 0.001), i, 0.9))
                        .toList(),
                Optional.empty());

        SegmentPerceived perceived = perceive(image(stored(PICTURE)), new LargeEncoder());

        assertTrue(
                standing.codec.encode(person, "event", Samples.THEN, perceived).value().length < 1_000_000);
        assertEquals(
                430,
                perceived.moments().stream().mapToInt(m -> m.lines().size()).sum());
    }

    @Test
    void saysThatItCannotReadWithoutFailingTheMedia() {
        answer = new Recognition.Unavailable("apt-get install something");

        SegmentPerceived perceived = perceive(image(stored(PICTURE)));

        assertEquals(List.of(), perceived.moments());
        assertEquals("unavailable", perceived.perceptions().get("ocr").state());
        assertEquals(
                "apt-get install something", perceived.perceptions().get("ocr").detail());
    }

    @Test
    void saysThatThePictureIsGone() {
        SegmentPerceived perceived = perceive(image(new ClaimCheck(key(), "", "image/png", 4)));

        assertEquals("failed", perceived.perceptions().get("ocr").state());
    }

    private SegmentPerceived perceive(SegmentExtracted segment) {
        return perceive(segment, new LetterEncoder());
    }

    private SegmentPerceived perceive(SegmentExtracted segment, TextEncoder encoder) {
        Recognizer recognizer = new Recognizer() {
            @Override
            public String engine() {
                return "scripted";
            }

            @Override
            public Recognition read(byte[] picture) {
                org.junit.jupiter.api.Assertions.assertArrayEquals(PICTURE, picture);
                return answer;
            }
        };
        return new PerceivingSegments(
                        new SealedPictures(standing.blobs, standing.persons), recognizer, encoder, standing.persons)
                .perceive(person, segment);
    }

    private SegmentExtracted given(Line... lines) {
        return new SegmentExtracted(Samples.media(), 1, SegmentKind.PAGE, 2, null, List.of(lines), Samples.THEN);
    }

    private SegmentExtracted image(ClaimCheck picture) {
        return new SegmentExtracted(Samples.media(), 0, SegmentKind.IMAGE, null, picture, null, Samples.THEN);
    }

    private static Line line(String text, double y, double height) {
        return new Line(text, List.of(0.1, y, 0.4, height));
    }

    private String key() {
        return "media/" + person + "/" + Samples.media() + ".segments/0.png";
    }

    private ClaimCheck stored(byte[] picture) {
        standing.blobs.put(key(), out -> {
            var stored = new ByteArrayOutputStream();
            try (OutputStream sealing = standing.persons.keys(person).sealing(stored, key())) {
                sealing.write(picture);
            }
            stored.writeTo(out);
        });
        return new ClaimCheck(key(), "", "image/png", picture.length);
    }

    /** Vectors as long as those of the built-in model. */
    private static final class LargeEncoder implements TextEncoder {
        @Override
        public String model() {
            return "large";
        }

        @Override
        public int dimension() {
            return 384;
        }

        @Override
        public List<String> languages() {
            return List.of("en");
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(text -> new float[dimension()]).toList();
        }
    }
}
