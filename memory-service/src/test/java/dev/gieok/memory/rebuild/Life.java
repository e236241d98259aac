package dev.gieok.memory.rebuild;

import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.MediaTakenApart;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.SegmentPerceived;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.MomentId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.media.Line;
import dev.gieok.contracts.media.Moment;
import dev.gieok.contracts.media.SegmentKind;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.TestChats;
import dev.gieok.memory.TestFacts;
import dev.gieok.memory.TestLog;
import dev.gieok.memory.TestMemory;
import dev.gieok.platform.person.IdIssuer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Somebody who has told, asked, shown and had forgotten something. */
final class Life {
    static final String SECRET = "zanthoxylum";
    static final String WORDS = "I cannot eat " + SECRET + " and I live in Busan";
    private static final Instant MOVED = Instant.parse("2026-06-01T00:00:00Z");

    final PersonId person;
    final TestFacts make;
    final TestChats chats;
    final ObservationId told;
    final Fact allergy;
    final Fact home;
    final Fact moved;
    final MediaId invoice;
    private final TestMemory memory;
    private final TestLog log;

    Life(TestMemory memory, TestLog log) {
        this.memory = memory;
        this.log = log;
        person = memory.person();
        make = new TestFacts(memory.persons, person);
        chats = new TestChats(memory, person);
        var session = chats.session();
        var said = chats.asks(session, WORDS, 0);
        chats.answers(said, "Noted.");
        told = said.observationId();
        allergy = TestFacts.learntFrom(
                make.fact(Kind.ATTRIBUTE, "cannot-eat", SECRET, "I cannot eat " + SECRET, SECRET), told, WORDS);
        home = TestFacts.learntFrom(
                make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan", "Busan"), told, WORDS);
        moved = make.fact(Kind.ATTRIBUTE, "lives-in", "Seoul", "I live in Seoul now", "Seoul");
        log.tell(person, TestLog.version(allergy), TestLog.version(home), decided(told, allergy, home));
        log.tell(
                person,
                TestLog.version(TestFacts.closed(home, MOVED, MOVED)),
                TestLog.version(moved),
                decided(moved.evidence().getFirst().observationId(), moved));
        Fact gone = make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea", "tea");
        log.tell(
                person,
                TestLog.version(gone),
                decided(gone.evidence().getFirst().observationId(), gone),
                new FactForgotten(gone.factId(), 1, MOVED));
        var asked = chats.asks(session, "where do I live?", 1);
        chats.answers(
                asked,
                "In Seoul.",
                chats.citing(CitationKind.MEMORY, moved.factId().value(), "Seoul"));
        invoice = new MediaId(new IdIssuer(memory.persons.keys(person)).random("med"));
        shows(
                new MediaUploaded(
                        invoice,
                        new ClaimCheck("blob:x", "00", "application/pdf", 10),
                        "invoice.pdf",
                        null,
                        null,
                        TestMemory.NOW),
                new MediaTakenApart(invoice, "application/pdf", 1, Map.of(), null),
                new SegmentPerceived(
                        invoice, 0, SegmentKind.PAGE, List.of(moment("Total amount due 41,250 won")), Map.of()));
    }

    void tells(String predicate, String object, String text) {
        Fact fact = make.fact(Kind.PREFERENCE, predicate, object, text, object);
        log.tell(
                person,
                TestLog.version(fact),
                decided(fact.evidence().getFirst().observationId(), fact));
    }

    void forgetsTheAllergy() {
        log.tell(person, new FactForgotten(allergy.factId(), 1, TestMemory.NOW));
    }

    void shows(Event... events) {
        memory.mediaKeeping.keep(Arrays.stream(events)
                .map(event -> TestMemory.envelope(person, event))
                .toList());
    }

    private ObservationDecided decided(ObservationId observation, Fact... facts) {
        List<Decision> decisions = Arrays.stream(facts)
                .map(fact -> new Decision(
                        Verdict.RETAIN, "kept: " + fact.object(), fact.factId(), List.of(), fact.predicate()))
                .toList();
        return new ObservationDecided(
                observation, null, TestMemory.NOW, TestMemory.NOW, "gateway", "rules", decisions, null, false);
    }

    private Moment moment(String text) {
        return new Moment(
                new MomentId(new IdIssuer(memory.persons.keys(person)).derived("mom", invoice + "/0")),
                invoice,
                "text",
                text,
                "en",
                1,
                List.of(0.1, 0.1, 0.8, 0.2),
                null,
                null,
                List.of(new Line(text, List.of(0.1, 0.1, 0.8, 0.2))),
                1,
                TestMemory.embedding(text));
    }
}
