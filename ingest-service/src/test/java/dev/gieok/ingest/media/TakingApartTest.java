package dev.gieok.ingest.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaRejected;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SegmentExtracted;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.Line;
import dev.gieok.ingest.Standing;
import dev.gieok.ingest.adapter.blob.SealedMediaShelf;
import dev.gieok.platform.RetriableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingApartTest {
    private static final Instant THEN = Instant.parse("2026-11-02T09:00:00Z");
    private static final MediaId MEDIA = new MediaId("med_" + "0".repeat(26));
    private static final byte[] FILE = "the bytes of a file".getBytes();
    private static final byte[] PNG = {1, 2, 3};
    private static final Dismantled WHOLE = new Dismantled.Whole("scripted", Optional.empty());

    @TempDir
    Path folder;

    private final List<Event> happened = new ArrayList<>();
    private Standing standing;
    private PersonId person;
    private SealedMediaShelf shelf;

    @BeforeEach
    void stand() {
        standing = new Standing(folder);
        person = standing.persons.enrol("ada");
        shelf = new SealedMediaShelf(standing.blobs, standing.persons);
        standing.blobs.put(key(), out -> out.write(sealed(FILE, MEDIA.value())));
    }

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
    void refusesAFileWhoseProcessIsKilledAgainAndAgain() {
        TakingApart takingApart = new TakingApart(shelf, killedTimes(Integer.MAX_VALUE), 1024 * 1024);
        for (int i = 1; i < 5; i++) {
            assertThrows(RetriableException.class, () -> takingApart.takeApart(person, uploaded(), happened::add));
            assertTrue(shelf.holds(person, MEDIA));
        }

        takingApart.takeApart(person, uploaded(), happened::add);

        assertEquals(List.of(new MediaRejected(MEDIA, "media-too-large", "Too much.")), happened);
        assertFalse(shelf.holds(person, MEDIA));
    }

    @Test
    void doesNotHoldTheKillsOfAnEarlierReadingAgainstAFile() {
        TakingApart takingApart = new TakingApart(shelf, killedTimes(4), 1024 * 1024);
        for (int reading = 0; reading < 2; reading++) {
            for (int i = 1; i < 5; i++) {
                assertThrows(RetriableException.class, () -> takingApart.takeApart(person, uploaded(), happened::add));
            }
            takingApart.takeApart(person, uploaded(), happened::add);
        }

        assertEquals(List.of(MediaTakenApart.class, MediaTakenApart.class), kindsOf(happened));
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
        new TakingApart(shelf, scripted, 1024 * 1024).takeApart(person, media, happened::add);
    }

    /** Is killed so many times in a row, then gives the whole, and so on. */
    private static Dismantler killedTimes(int times) {
        AtomicInteger kills = new AtomicInteger();
        return (type, length, content, pieces) -> {
            content.readAllBytes();
            if (kills.getAndIncrement() < times) {
                throw new KilledException("killed", new Dismantled.Refused(ErrorCode.MEDIA_TOO_LARGE, "Too much."));
            }
            kills.set(0);
            return WHOLE;
        };
    }

    private static List<Class<?>> kindsOf(List<Event> events) {
        return events.stream().<Class<?>>map(Event::getClass).toList();
    }

    private List<SegmentExtracted> segments() {
        return happened.stream()
                .filter(SegmentExtracted.class::isInstance)
                .map(SegmentExtracted.class::cast)
                .toList();
    }

    private MediaUploaded uploaded() {
        return uploaded(new ClaimCheck(key(), sha256(FILE), "image/png", FILE.length));
    }

    private static MediaUploaded uploaded(ClaimCheck blob) {
        return new MediaUploaded(MEDIA, blob, "a.png", null, null, THEN);
    }

    private String key() {
        return "media/" + person + "/" + MEDIA;
    }

    private byte[] sealed(byte[] clear, String context) {
        var stored = new ByteArrayOutputStream();
        try (OutputStream out = standing.persons.keys(person).sealing(stored, context)) {
            out.write(clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
