package dev.gieok.ingest.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.MediaRejected;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.Line;
import dev.gieok.platform.RetriableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TakingApartTest extends TakingApartScene {
    private static final byte[] PNG = {1, 2, 3};

    @Test
    void tellsOfEachPieceAndThenOfTheWhole() {
        takeApart(uploaded(), pieces -> {
            pieces.accept(Piece.page(1, List.of(new Line("words", List.of(0.1, 0.1, 0.2, 0.1)))));
            pieces.accept(Piece.scannedPage(2, PNG));
        });

        assertEquals(3, happened.size());
        SegmentExtracted first = (SegmentExtracted) happened.get(0);
        SegmentExtracted second = (SegmentExtracted) happened.get(1);
        assertEquals(List.of(0, 1), List.of(first.index(), second.index()));
        assertNotNull(first.givenText());
        assertNotNull(second.image());
        assertEquals(2, ((MediaTakenApart) happened.get(2)).segments());
    }

    @Test
    void tellsOfACrowdedPageInSegmentsThatFitIntoAnEvent() {
        List<Line> lines = IntStream.range(0, 430)
                .mapToObj(i -> new Line("paragraph " + i, List.of(0.1, i / 430.0, 0.2, 0.001)))
                .toList();

        takeApart(uploaded(), pieces -> pieces.accept(Piece.page(7, lines)));

        List<SegmentExtracted> segments = segments();
        assertTrue(segments.stream().allMatch(segment -> segment.givenText().size() <= 128));
        assertTrue(segments.stream().allMatch(segment -> segment.page() == 7));
        assertEquals(
                lines,
                segments.stream()
                        .flatMap(segment -> segment.givenText().stream())
                        .toList());
        assertEquals(
                IntStream.range(0, segments.size()).boxed().toList(),
                segments.stream().map(SegmentExtracted::index).toList());
        assertEquals(segments.size(), ((MediaTakenApart) happened.getLast()).segments());
    }

    @Test
    void storesPicturesSealedUnderTheirOwnKey() throws IOException {
        takeApart(uploaded(), pieces -> pieces.accept(Piece.picture(PNG)));

        ClaimCheck check = ((SegmentExtracted) happened.getFirst()).image();
        assertEquals(key() + ".segments/0.png", check.uri());
        byte[] stored = standing.blobs.get(check.uri()).orElseThrow().content();
        assertFalse(HexFormat.of().formatHex(stored).contains("010203"));
        try (InputStream clear = standing.persons
                .keys(person)
                .opening(standing.blobs.open(check.uri()).orElseThrow(), check.uri())) {
            assertArrayEquals(PNG, clear.readAllBytes());
        }
    }

    @Test
    void givesTheSameWhenItIsDoneAgain() {
        takeApart(uploaded(), pieces -> pieces.accept(Piece.picture(PNG)));
        takeApart(uploaded(), pieces -> pieces.accept(Piece.picture(PNG)));

        assertEquals(happened.subList(0, 2), happened.subList(2, 4));
        assertEquals(2, standing.blobs.list(key()).size());
    }

    @Test
    void deletesTheBytesOfWhatItRefuses() {
        Dismantled refused = new Dismantled.Refused(ErrorCode.MEDIA_ENCRYPTED, "There is a password.");

        takeApart(uploaded(), pieces -> {}, refused);

        assertEquals(List.of(new MediaRejected(MEDIA, "media-encrypted", "There is a password.")), happened);
        assertEquals(List.of(), standing.blobs.list(key()));
    }

    @Test
    void refusesBytesThatAreNotWhatWasUploaded() {
        var other = new ClaimCheck(key(), sha256("other".getBytes()), "image/png", FILE.length);

        takeApart(uploaded(other), pieces -> {});

        assertEquals("media-malformed", ((MediaRejected) happened.getFirst()).code());
    }

    @Test
    void refusesBytesThatWereSealedForAnotherItem() {
        standing.blobs.put(key(), out -> out.write(sealed(FILE, "med_other")));

        takeApart(uploaded(), pieces -> {});

        assertEquals("media-malformed", ((MediaRejected) happened.getFirst()).code());
    }

    @Test
    void refusesMoreBytesThanItTakesWithoutReadingThem() {
        takeApart(uploaded(new ClaimCheck(key(), "", "image/png", 2_000_000)), pieces -> {
            throw new AssertionError("read");
        });

        assertEquals("media-too-large", ((MediaRejected) happened.getFirst()).code());
        assertTrue(((MediaRejected) happened.getFirst()).detail().contains("1 MB"));
    }

    @Test
    void keepsTheBytesWhileTheMachineCannotDoIt() {
        assertThrows(
                RetriableException.class,
                () -> takeApart(uploaded(), pieces -> {
                    throw new RetriableException("no process");
                }));

        assertTrue(shelf.holds(person, MEDIA));
        assertEquals(List.of(), happened);
    }

    @Test
    void leavesNothingOfAnItemThatIsForgottenMeanwhile() {
        takeApart(uploaded(), pieces -> {
            shelf.clear(person, MEDIA);
            pieces.accept(Piece.picture(PNG));
        });

        assertEquals(List.of(), standing.blobs.list("media/"));
        assertFalse(happened.getLast() instanceof MediaTakenApart);
    }

    @Test
    void passesOverAnItemThatIsGone() {
        shelf.clear(person, MEDIA);

        takeApart(uploaded(), pieces -> {});

        assertEquals(List.of(), happened);
    }

    private void takeApart(MediaUploaded media, Consumer<Consumer<Piece>> script) {
        takeApart(media, script, WHOLE);
    }

    private void takeApart(MediaUploaded media, Consumer<Consumer<Piece>> script, Dismantled end) {
        Dismantler scripted = (type, length, content, pieces) -> {
            content.readAllBytes();
            script.accept(pieces);
            return end;
        };
        takingApart(scripted).takeApart(person, media, happened::add);
    }

    private List<SegmentExtracted> segments() {
        return happened.stream()
                .filter(SegmentExtracted.class::isInstance)
                .map(SegmentExtracted.class::cast)
                .toList();
    }
}
