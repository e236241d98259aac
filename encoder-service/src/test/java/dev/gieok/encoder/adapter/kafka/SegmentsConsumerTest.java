package dev.gieok.encoder.adapter.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.SegmentKind;
import dev.gieok.encoder.EncoderMetrics;
import dev.gieok.encoder.LetterEncoder;
import dev.gieok.encoder.Samples;
import dev.gieok.encoder.Standing;
import dev.gieok.encoder.adapter.blob.SealedPictures;
import dev.gieok.encoder.segment.PerceivingSegments;
import dev.gieok.encoder.segment.Recognition;
import dev.gieok.encoder.segment.Recognizer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsConsumerTest {
    @TempDir
    Path folder;

    @Test
    void endsASegmentOfWhichThereIsTooMuchToTell() {
        Standing standing = new Standing(folder);
        PersonId ada = standing.persons.enrol("ada");
        Line line = new Line("word ".repeat(1_000), List.of(0.1, 0.1, 0.2, 0.1));
        var segment = new SegmentExtracted(Samples.media(), 3, SegmentKind.PAGE, 2, null, List.of(line), Samples.THEN);
        var received = standing.record(Topic.Names.INGEST_SEGMENTS, ada, segment);
        standing.refuseLargerThan(2_000);

        consumer(standing).consume(received);

        var told = (SegmentPerceived)
                standing.published(Topic.Names.ENCODER_SEGMENTS).getFirst().event();
        assertEquals(3, told.index());
        assertEquals(List.of(), told.moments());
        assertEquals("failed", told.perceptions().get("ocr").state());
        assertEquals(
                "There is more text on this piece than can be kept of one.",
                told.perceptions().get("ocr").detail());
    }

    private static SegmentsConsumer consumer(Standing standing) {
        Recognizer unused = new Recognizer() {
            @Override
            public String engine() {
                return "unused";
            }

            @Override
            public Recognition read(byte[] picture) {
                throw new AssertionError("the text was given");
            }
        };
        return new SegmentsConsumer(
                standing.codec,
                new PerceivingSegments(
                        new SealedPictures(standing.blobs, standing.persons),
                        unused,
                        new LetterEncoder(),
                        standing.persons),
                standing.publisher,
                new EncoderMetrics(new SimpleMeterRegistry()));
    }
}
