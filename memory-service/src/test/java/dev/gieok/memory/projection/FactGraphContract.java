package dev.gieok.memory.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.recall.TimeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every graph keeps facts and forgets them, whatever it is made of. */
public abstract class FactGraphContract {
    private final PersonId person = GraphFacts.someone();

    protected abstract FactGraph graph();

    protected abstract FactArchive archive();

    protected abstract Neighbours neighbours();

    protected abstract Forgetting forgetting();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theLatestVersionStandsInWhateverOrderTheyCome(long seed) {
        FactId id = GraphFacts.id();
        List<FactRecord> writes = new ArrayList<>();
        for (int version = 1; version <= 4; version++) {
            writes.add(GraphFacts.record(
                    person, new SealedFact(id, version, "v" + version), List.of(GraphFacts.MINA), List.of()));
        }
        writes.addAll(List.copyOf(writes));
        Collections.shuffle(writes, new Random(seed));

        writes.forEach(write -> graph().write(List.of(write)));

        assertEquals("v4", archive().find(person, id).orElseThrow().sealed(), () -> "seed " + seed);
        assertEquals(
                List.of("v4", "v3", "v2", "v1"),
                archive().versions(person, id).stream()
                        .map(version -> version.fact().sealed())
                        .toList());
    }

    @Test
    void aBatchMayHoldSeveralVersionsOfOneFact() {
        FactId id = GraphFacts.id();

        graph().write(List.of(
                GraphFacts.record(person, new SealedFact(id, 2, "v2"), List.of(), List.of()),
                GraphFacts.record(person, new SealedFact(id, 1, "v1"), List.of(), List.of())));

        assertEquals("v2", archive().find(person, id).orElseThrow().sealed());
    }

    @Test
    void whatIsForgottenIsGoneForThisPersonAndRefusedLater() {
        FactId id = GraphFacts.id();
        PersonId other = GraphFacts.someone();
        FactRecord mine = GraphFacts.record(person, new SealedFact(id, 1, "v1"), List.of(GraphFacts.MINA), List.of());
        graph().write(List.of(
                mine, GraphFacts.record(other, new SealedFact(id, 1, "theirs"), List.of(GraphFacts.MINA), List.of())));

        forgetting().forget(person, id, Untouched.REDACTION);
        List<FactGraph.Refused> refused = graph().write(List.of(mine));

        assertEquals(List.of(new FactGraph.Refused(person, id)), refused);
        assertTrue(archive().find(person, id).isEmpty());
        assertTrue(archive().isForgotten(person, id));
        assertEquals(List.of(), neighbours().around(person, Set.of("mina"), TimeView.NOW, 10));
        assertEquals("theirs", archive().find(other, id).orElseThrow().sealed());
    }

    @Test
    void tellsWhatWasBelievedThen() {
        FactId id = GraphFacts.id();
        graph().write(List.of(
                GraphFacts.record(person, new SealedFact(id, 1, "v1"), List.of(), List.of(), 100),
                GraphFacts.record(person, new SealedFact(id, 2, "v2"), List.of(), List.of(), 200)));

        assertEquals(
                "v1",
                archive()
                        .believedAt(person, List.of(id), Instant.ofEpochMilli(199))
                        .getFirst()
                        .sealed());
        assertEquals(
                "v2",
                archive()
                        .believedAt(person, List.of(id), Instant.ofEpochMilli(200))
                        .getFirst()
                        .sealed());
        assertEquals(List.of(), archive().believedAt(person, List.of(id), Instant.ofEpochMilli(99)));
        assertEquals(
                List.of(200L, 100L),
                archive().versions(person, id).stream()
                        .map(version -> version.believedFrom().toEpochMilli())
                        .toList());
    }
}
