package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.event.MediaRejected;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.contracts.http.MomentsRequest;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.media.Perception;
import dev.gieok.contracts.media.SegmentKind;
import dev.gieok.memory.stores.EverythingStored;
import dev.gieok.platform.person.IdIssuer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Media from upload to moment, in any order, and gone again. */
class MediaTest {
    private final TestMemory memory = new TestMemory();
    private PersonId person;
    private IdIssuer ids;
    private MediaId invoice;
    private List<Event> events;

    @BeforeEach
    void given() {
        person = memory.person();
        ids = new IdIssuer(memory.persons.keys(person));
        invoice = new MediaId(ids.random("med"));
        events = List.of(
                new MediaUploaded(
                        invoice,
                        new ClaimCheck("blob:x", "00", "application/pdf", 10),
                        "invoice.pdf",
                        null,
                        null,
                        TestMemory.NOW),
                new MediaTakenApart(
                        invoice, "application/pdf", 2, Map.of("ocr", new Perception("not-applicable", "", null)), null),
                perceived(0, "not-applicable", "Hanbit Electronics invoice for Mina Kim"),
                perceived(1, "done", "Total amount due 41,250 won"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isReadyWhenAllHasComeInAnyOrderAndTwice(long seed) {
        List<Event> shuffled = new ArrayList<>(events);
        shuffled.addAll(events);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(this::happens);

        var view = memory.media.find(person, invoice).orElseThrow();

        assertEquals(MediaStatus.READY, view.status(), () -> "seed " + seed);
        assertEquals(2, view.progress().done());
        assertEquals("invoice.pdf", view.title());
        assertEquals("application/pdf", view.type());
        assertEquals(
                "done", Objects.requireNonNull(view.perceptions().get("ocr")).state());
        assertEquals(
                List.of(0, 1),
                memory.media.moments(person, invoice).orElseThrow().items().stream()
                        .map(moment -> Objects.requireNonNull(moment.page()) - 1)
                        .toList());
    }

    @Test
    void isProcessingUntilTheLastSegment() {
        events.subList(0, 3).forEach(this::happens);

        var view = memory.media.find(person, invoice).orElseThrow();

        assertEquals(MediaStatus.PROCESSING, view.status());
        assertEquals(1, view.progress().done());
        assertEquals(2, view.progress().total());
    }

    @Test
    void saysWhyItFailed() {
        happens(events.getFirst());
        happens(new MediaRejected(invoice, "media-encrypted", "The document is protected by a password."));

        var view = memory.media.find(person, invoice).orElseThrow();

        assertEquals(MediaStatus.FAILED, view.status());
        assertEquals("media-encrypted", Objects.requireNonNull(view.error()).code());
    }

    @Test
    void findsThePlaceThatAnswers() {
        events.forEach(this::happens);

        var found = memory.moments
                .search(person, new MomentsRequest("what was the total amount?", null, null, null, 1))
                .items();

        assertEquals(2, found.getFirst().moment().page());
        assertEquals("invoice.pdf", found.getFirst().title());
        assertTrue(found.getFirst().signals().lexical() > 0);
    }

    @Test
    void momentsOfTheMediaThatIsAskedAboutComeFirst() {
        events.forEach(this::happens);
        MediaId photo = new MediaId(ids.random("med"));
        happens(new SegmentPerceived(
                photo, 0, SegmentKind.IMAGE, List.of(moment(photo, 0, "a red bicycle")), Map.of()));

        var found = memory.recalling
                .recall(
                        person,
                        new RecallRequest(
                                "what is the total?", null, 5, null, null, List.of(photo), List.of(), null, null, true))
                .moments();

        assertEquals("a red bicycle", found.getFirst().moment().text());
        assertTrue(found.stream().anyMatch(item -> item.moment().text().startsWith("Total")));
    }

    @Test
    void aForgottenItemIsNowhereAndStaysAway() {
        events.forEach(this::happens);
        TestChats chats = new TestChats(memory, person);
        ChatRequested asked = chats.asks(chats.session(), "what did I pay?", 0);
        String moment = memory.media
                .moments(person, invoice)
                .orElseThrow()
                .items()
                .getLast()
                .momentId()
                .value();
        chats.answers(asked, "You paid 41,250 won", chats.citing(CitationKind.MOMENT, moment, "41,250 won"));

        happens(new MediaForgotten(invoice, TestMemory.NOW));
        events.forEach(this::happens);

        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing("41,250"));
        assertEquals(Map.of(), EverythingStored.of(memory.persons.keys(person)).containing("Hanbit"));
        assertTrue(memory.media.find(person, invoice).isEmpty());
        assertEquals(List.of(), memory.media.page(person, 10, null).items());
    }

    @Test
    void nobodySeesAnothersMedia() {
        events.forEach(this::happens);
        PersonId other = memory.person();

        assertTrue(memory.media.find(other, invoice).isEmpty());
        assertTrue(memory.media.moments(other, invoice).isEmpty());
        assertEquals(
                List.of(),
                memory.moments
                        .search(other, new MomentsRequest("total amount", null, null, invoice, 5))
                        .items());
    }

    private void happens(Event event) {
        memory.mediaKeeping.keep(List.of(TestMemory.envelope(person, event)));
    }

    private SegmentPerceived perceived(int index, String state, String text) {
        return new SegmentPerceived(
                invoice,
                index,
                SegmentKind.PAGE,
                List.of(moment(invoice, index, text)),
                Map.of("ocr", new Perception(state, "tesseract", null)));
    }

    private Moment moment(MediaId media, int index, String text) {
        return new Moment(
                new MomentId(ids.derived("mom", media + "/" + index)),
                media,
                "text",
                text,
                "en",
                index + 1,
                List.of(0.1, 0.1, 0.8, 0.2),
                null,
                null,
                List.of(new Line(text, List.of(0.1, 0.1, 0.8, 0.2))),
                1,
                TestMemory.embedding(text));
    }
}
