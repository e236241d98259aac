package dev.gieok.encoder.segment;

import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.media.Perception;
import dev.gieok.contracts.memory.Embedding;
import dev.gieok.encoder.text.TextEncoder;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a segment into moments. Whatever is wrong with a segment is told in its perceptions, and stops nothing. */
public final class PerceivingSegments {
    private static final String OCR = "ocr";
    private static final String DONE = "done";
    private static final String MASKED = "A secret in it was masked: those are never stored.";
    // Of all vectors of an event, which Kafka takes up to a mebibyte of: each is more than five bytes there.
    private static final int MOST_FLOATS = 120_000;
    private static final Perception GIVEN = new Perception(DONE, "pdfbox", null);

    private final Pictures pictures;
    private final Recognizer recognizer;
    private final TextEncoder encoder;
    private final PersonRegistry persons;
    private final Masking masking = new Masking();

    public PerceivingSegments(Pictures pictures, Recognizer recognizer, TextEncoder encoder, PersonRegistry persons) {
        this.pictures = pictures;
        this.recognizer = recognizer;
        this.encoder = encoder;
        this.persons = persons;
    }

    public SegmentPerceived perceive(PersonId person, SegmentExtracted segment) {
        List<Line> given = segment.givenText();
        if (given != null) {
            return perceived(person, segment, GivenText.lines(given), Map.of("pdf-text", GIVEN));
        }
        ClaimCheck image = segment.image();
        Optional<byte[]> picture = image == null ? Optional.empty() : pictures.open(person, image);
        if (picture.isEmpty()) {
            return nothing(segment, "failed", "The picture is no longer there.");
        }
        return switch (recognizer.read(picture.get())) {
            case Recognition.Recognized read -> {
                String detail = read.note().orElse(read.lines().isEmpty() ? "No words were found." : null);
                yield perceived(
                        person, segment, read.lines(), Map.of(OCR, new Perception(DONE, recognizer.engine(), detail)));
            }
            case Recognition.Unavailable unavailable -> nothing(segment, "unavailable", unavailable.detail());
            case Recognition.Failed failed -> nothing(segment, "failed", failed.detail());
        };
    }

    /** What is told of a segment whose perception broke in a way that nobody foresaw. */
    public SegmentPerceived failed(SegmentExtracted segment) {
        return nothing(segment, "failed", "This piece could not be read.");
    }

    /** What is told of a segment of which there is too much to tell. */
    public SegmentPerceived tooLarge(SegmentExtracted segment) {
        return nothing(segment, "failed", "There is more text on this piece than can be kept of one.");
    }

    private SegmentPerceived perceived(
            PersonId person, SegmentExtracted segment, List<ReadLine> lines, Map<String, Perception> perceptions) {
        TextEncoder model = encoder.now();
        List<Block> read = Block.of(lines, MOST_FLOATS / model.dimension());
        List<Block> blocks = masking.masked(read);
        List<float[]> vectors = blocks.isEmpty()
                ? List.of()
                : model.embed(blocks.stream().map(Block::text).toList());
        IdIssuer ids = new IdIssuer(persons.keys(person));
        List<Moment> moments = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            // Derived, so that the same segment perceived twice is the same moments.
            String id = ids.derived("mom", segment.mediaId() + "/" + segment.index() + "/" + i);
            moments.add(moment(new MomentId(id), segment, blocks.get(i), Embedding.of(model.model(), vectors.get(i))));
        }
        Map<String, Perception> told = blocks.equals(read) ? perceptions : masked(perceptions);
        return new SegmentPerceived(segment.mediaId(), segment.index(), segment.kind(), moments, told);
    }

    private static Map<String, Perception> masked(Map<String, Perception> perceptions) {
        Map<String, Perception> told = new HashMap<>();
        perceptions.forEach(
                (name, perception) -> told.put(name, new Perception(perception.state(), perception.engine(), MASKED)));
        return Map.copyOf(told);
    }

    private Moment moment(MomentId id, SegmentExtracted segment, Block block, Embedding embedding) {
        String text = block.text();
        return new Moment(
                id,
                segment.mediaId(),
                "text",
                text,
                Language.of(text),
                segment.page(),
                block.region().numbers(),
                null,
                null,
                block.lines().stream()
                        .map(line -> new Line(line.text(), line.region().numbers()))
                        .toList(),
                block.confidence(),
                embedding);
    }

    private SegmentPerceived nothing(SegmentExtracted segment, String state, String detail) {
        Perception perception = new Perception(state, recognizer.engine(), detail);
        return new SegmentPerceived(
                segment.mediaId(), segment.index(), segment.kind(), List.of(), Map.of(OCR, perception));
    }
}
