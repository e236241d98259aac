package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.ledger.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search for memories of one kind or one status. */
class NarrowedRecallTest {
    private static final Instant MOVED = TestMemory.NOW.minus(Duration.ofDays(30));
    private static final Instant HEARD = TestMemory.NOW.minus(Duration.ofDays(20));

    private final TestMemory memory = new TestMemory();
    private PersonId person;
    private TestFacts make;

    @BeforeEach
    void given() {
        person = memory.person();
        make = new TestFacts(memory.persons, person);
        Fact busan = make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan", "Busan");
        Fact seoul = make.fact(Kind.ATTRIBUTE, "lives-in", "Seoul", "I live in Seoul", "Seoul");
        Fact living = make.fact(Kind.PREFERENCE, "likes", "living in towns", "I like to live in towns");
        memory.tell(person, busan, seoul, living);
        memory.tell(person, TestFacts.closed(busan, MOVED, HEARD));
    }

    @Test
    void findsWhatHoldsUnlessAnotherStatusIsAsked() {
        assertEquals(Set.of("I live in Seoul", "I like to live in towns"), found(null, null, null));
        assertEquals(Set.of("I live in Seoul", "I like to live in towns"), found(null, FactStatus.ACTIVE, null));
        assertEquals(Set.of("I live in Busan"), found(null, FactStatus.SUPERSEDED, null));
        assertEquals(Set.of(), found(null, FactStatus.FADED, null));
    }

    @Test
    void findsOneKind() {
        assertEquals(Set.of("I live in Seoul"), found(Kind.ATTRIBUTE, null, null));
        assertEquals(Set.of("I like to live in towns"), found(Kind.PREFERENCE, FactStatus.ACTIVE, null));
        assertEquals(Set.of(), found(Kind.EVENT, null, null));
    }

    @Test
    void leavesOutWhatHasEndedUnlessItIsAskedFor() {
        Instant ended = TestMemory.NOW.minus(Duration.ofDays(300));
        Fact harp = make.fact(Kind.ATTRIBUTE, "owns", "a harp", "I own a harp and live for it");
        memory.tell(person, between(ended.minus(Duration.ofDays(300)), ended, harp));

        assertEquals(Set.of("I live in Seoul", "I like to live in towns"), found(null, null, null));
        assertTrue(found(null, FactStatus.ACTIVE, null).contains(harp.text()));
        assertTrue(found(null, null, ended.minusSeconds(1)).contains(harp.text()));
        assertTrue(memory.ask(person, "harp").items().stream()
                .anyMatch(item -> item.memory().text().equals(harp.text())));
    }

    @Test
    void keepsWhatEndsLaterWhatBeginsLaterAndWhatHappened() {
        Instant later = TestMemory.NOW.plus(Duration.ofDays(30));
        Fact lease = between(MOVED, later, make.fact(Kind.ATTRIBUTE, "rents", "a flat", "I live in a flat till March"));
        Fact job = between(later, null, make.fact(Kind.ATTRIBUTE, "works-at", "Hanbit", "I will live off Hanbit"));
        Fact trip = between(MOVED, HEARD, make.fact(Kind.EVENT, "visited", "Jeju", "I saw a live band in Jeju"));
        memory.tell(person, lease, job, trip);

        assertTrue(found(null, null, null).containsAll(Set.of(lease.text(), job.text(), trip.text())));
    }

    private static Fact between(Instant begin, @Nullable Instant end, Fact fact) {
        return Facts.of(fact).validFrom(begin).validTo(end).next();
    }

    private Set<String> found(@Nullable Kind kind, @Nullable FactStatus status, @Nullable Instant validAt) {
        var request = new RecallRequest(
                "live", null, 10, null, null, List.of(), List.of(), null, validAt, false, List.of(), kind, status);
        return memory.recalling.recall(person, request).items().stream()
                .map(item -> item.memory().text())
                .collect(Collectors.toSet());
    }
}
