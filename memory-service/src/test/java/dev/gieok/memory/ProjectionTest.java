package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.MemoryFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stores say after what the log said, however often and in whatever order a writer says it. */
class ProjectionTest {
    private static final Instant MOVED = Instant.parse("2026-06-01T00:00:00Z");

    private final TestMemory memory = new TestMemory();
    private PersonId person;
    private TestFacts make;
    private Fact busan;
    private Fact seoul;

    @BeforeEach
    void given() {
        person = memory.person();
        make = new TestFacts(memory.persons, person);
        Instant before = Instant.parse("2026-01-01T00:00:00Z");
        busan = TestFacts.since(make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan", "Busan"), before);
        seoul = TestFacts.since(make.fact(Kind.ATTRIBUTE, "lives-in", "Seoul", "I live in Seoul", "Seoul"), MOVED);
        memory.tell(person, busan, TestFacts.closed(busan, MOVED, MOVED), seoul);
    }

    @Test
    void recallsWhatHoldsNow() {
        assertEquals(List.of("I live in Seoul"), recalled(null, null));
        assertEquals(
                List.of("I live in Seoul"),
                memory.profiles.profile(person).groups().getOrDefault("attributes", List.of()).stream()
                        .map(m -> m.text())
                        .toList());
    }

    @Test
    void recallsWhatWasTrueThen() {
        assertEquals(List.of("I live in Busan"), recalled(null, MOVED.minusSeconds(60)));
        assertEquals(List.of("I live in Seoul"), recalled(null, MOVED.plusSeconds(60)));
        assertEquals(List.of(), recalled(null, Instant.parse("2025-01-01T00:00:00Z")));
    }

    @Test
    void recallsWhatWasBelievedThen() {
        var then = memory.recalling
                .recall(person, request(MOVED.minusSeconds(60), null))
                .items();

        assertEquals(1, then.size());
        assertEquals("I live in Busan", then.getFirst().memory().text());
        assertEquals(1, then.getFirst().memory().version());
        assertEquals(FactStatus.ACTIVE, then.getFirst().memory().status());
    }

    @Test
    void listsWithTheSameTimes() {
        assertEquals(2, page(null, null).size());
        assertEquals(List.of("I live in Busan"), page(null, MOVED.minusSeconds(60)));
        assertEquals(List.of("I live in Busan"), page(MOVED.minusSeconds(60), null));
        assertEquals(
                List.of("I live in Seoul"),
                texts(new MemoryFilter(Set.of(), Set.of(FactStatus.ACTIVE), null, null, 10, null)));
        assertEquals(List.of(), texts(new MemoryFilter(Set.of(Kind.EVENT), Set.of(), null, null, 10, null)));
    }

    @Test
    void keepsEveryVersionNewestFirst() {
        var versions = memory.memories.history(person, busan.factId());

        assertEquals(List.of(2, 1), versions.stream().map(m -> m.version()).toList());
        assertEquals(MOVED, versions.getFirst().validTo());
        assertEquals(
                List.of(MOVED, busan.recordedAt()),
                versions.stream().map(m -> m.recordedAt()).toList());
        assertEquals(MOVED, versions.getLast().supersededAt(), "when the next version came");
    }

    @Test
    void tellsInTheHistoryToTheLastDigitWhenItWasFirstBelieved() {
        Instant told = Instant.parse("2026-11-20T07:07:11.702882696Z");
        Fact tea = TestFacts.since(make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea"), told);
        memory.tell(person, tea);

        assertEquals(
                told, memory.memories.find(person, tea.factId()).orElseThrow().recordedAt());
        assertEquals(
                told, memory.memories.history(person, tea.factId()).getFirst().recordedAt());
    }

    @Test
    void whatIsWrittenAgainOrLateChangesNothing() {
        memory.tell(person, busan);
        memory.tell(person, TestFacts.closed(busan, MOVED, MOVED), busan, seoul, seoul);
        memory.tell(person, TestFacts.said(busan, 1, "I live in Nowhere"));

        assertEquals(List.of("I live in Seoul"), recalled(null, null));
        assertEquals(2, memory.memories.history(person, busan.factId()).size());
        assertEquals(
                2, memory.memories.find(person, busan.factId()).orElseThrow().version());
        assertEquals(2, memory.vectors.frequencies(person, List.of()).documents());
    }

    @Test
    void pagesGoThroughEverythingOnce() {
        for (int i = 0; i < 7; i++) {
            memory.tell(person, make.fact(Kind.PREFERENCE, "likes", "thing " + i, "I like thing " + i));
        }
        Set<String> seen = new java.util.HashSet<>();
        MemoryFilter.Place after = null;
        int pages = 0;
        do {
            var page = memory.memories.page(person, new MemoryFilter(Set.of(), Set.of(), null, null, 4, after));
            page.items().forEach(item -> assertTrue(seen.add(item.factId().value())));
            after = page.nextCursor() == null ? null : dev.gieok.memory.memories.Cursor.place(page.nextCursor());
            pages++;
        } while (after != null);

        assertEquals(9, seen.size());
        assertEquals(3, pages);
    }

    @Test
    void waitsForAVersion() {
        assertTrue(memory.memories.awaitVersion(person, busan.factId(), 2, Duration.ofMillis(1)));
        assertFalse(memory.memories.awaitVersion(person, busan.factId(), 3, Duration.ofMillis(30)));
        assertFalse(memory.memories.awaitGone(person, busan.factId(), Duration.ofMillis(30)));
    }

    @Test
    void anObservationIsNotHereForTheFactsAloneThatItTaught() {
        ObservationId taught = seoul.evidence().getFirst().observationId();

        assertTrue(memory.observations.find(person, taught).isEmpty());
        memory.project(person, decided(taught, null));

        assertEquals(
                "decided",
                memory.observations
                        .await(person, taught, Duration.ZERO)
                        .orElseThrow()
                        .status());
    }

    @Test
    void anObservationIsHereOnceItIsDecided() {
        ObservationId first = make.observation();
        ObservationId second = make.observation();
        assertTrue(memory.observations.find(person, first).isEmpty());

        memory.project(person, decided(first, null), decided(second, "malformed-event"));

        assertEquals(
                "decided", memory.observations.find(person, first).orElseThrow().status());
        assertEquals(
                "failed", memory.observations.find(person, second).orElseThrow().status());
        assertEquals(
                "malformed-event",
                memory.observations.find(person, second).orElseThrow().error());
    }

    @Test
    void nobodySeesAnothersFacts() {
        PersonId other = memory.person();

        assertEquals(
                List.of(), memory.ask(other, "where do I live? Seoul Busan").items());
        assertTrue(memory.memories.find(other, seoul.factId()).isEmpty());
        assertTrue(memory.memories.history(other, seoul.factId()).isEmpty());
        assertEquals(
                0,
                memory.profiles
                        .profile(other)
                        .groups()
                        .getOrDefault("attributes", List.of())
                        .size());
        assertEquals(
                1,
                memory.graphs
                        .graph(other, new dev.gieok.contracts.http.GraphRequest("Seoul", 3, null, null))
                        .nodes()
                        .size());
        memory.project(other, new dev.gieok.contracts.event.FactForgotten(seoul.factId(), 1, TestMemory.NOW));
        assertEquals(List.of("I live in Seoul"), recalled(null, null));
    }

    private List<String> recalled(@Nullable Instant asOf, @Nullable Instant validAt) {
        return memory.recalling.recall(person, request(asOf, validAt)).items().stream()
                .map(item -> item.memory().text())
                .toList();
    }

    private static RecallRequest request(@Nullable Instant asOf, @Nullable Instant validAt) {
        return new RecallRequest("where do I live?", null, 10, null, null, List.of(), List.of(), asOf, validAt, false);
    }

    private List<String> page(@Nullable Instant asOf, @Nullable Instant validAt) {
        return texts(new MemoryFilter(Set.of(), Set.of(), asOf, validAt, 10, null));
    }

    private List<String> texts(MemoryFilter filter) {
        return memory.memories.page(person, filter).items().stream()
                .map(m -> m.text())
                .toList();
    }

    private static ObservationDecided decided(ObservationId id, @Nullable String error) {
        return new ObservationDecided(
                id, null, TestMemory.NOW, TestMemory.NOW, "gateway", "rules", List.of(), error, false);
    }
}
