package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
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

    @BeforeEach
    void given() {
        person = memory.person();
        TestFacts make = new TestFacts(memory.persons, person);
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

    private Set<String> found(@Nullable Kind kind, @Nullable FactStatus status, @Nullable Instant validAt) {
        var request = new RecallRequest(
                "live", null, 10, null, null, List.of(), List.of(), null, validAt, false, List.of(), kind, status);
        return memory.recalling.recall(person, request).items().stream()
                .map(item -> item.memory().text())
                .collect(Collectors.toSet());
    }
}
