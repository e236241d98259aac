package dev.gieok.memory.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.memories.FactArchive;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Times;
import dev.gieok.memory.recall.LexicalVector;
import dev.gieok.memory.recall.Neighbour;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.recall.TimeView;
import dev.gieok.memory.recall.Vectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every graph must do, whatever it is made of. */
public abstract class FactGraphContract {
    private static final EntityRef MINA = new EntityRef("mina", "sealed Mina");
    private static final EntityRef DAUGHTER = new EntityRef("daughter", "sealed daughter");

    private final PersonId person = someone();

    protected abstract FactGraph graph();

    protected abstract FactArchive archive();

    protected abstract Neighbours neighbours();

    protected abstract Forgetting forgetting();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theLatestVersionStandsInWhateverOrderTheyCome(long seed) {
        FactId id = fact();
        List<FactRecord> writes = new ArrayList<>();
        for (int version = 1; version <= 4; version++) {
            writes.add(record(person, new SealedFact(id, version, "v" + version), List.of(MINA), List.of()));
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
        FactId id = fact();

        graph().write(List.of(
                record(person, new SealedFact(id, 2, "v2"), List.of(), List.of()),
                record(person, new SealedFact(id, 1, "v1"), List.of(), List.of())));

        assertEquals("v2", archive().find(person, id).orElseThrow().sealed());
    }

    @Test
    void findsWhatIsAboutAnEntityAndWhatIsAboutItsRelations() {
        SealedFact relation = new SealedFact(fact(), 1, "my daughter is Mina");
        SealedFact taste = new SealedFact(fact(), 1, "Mina likes squid");
        graph().write(List.of(
                record(person, relation, List.of(DAUGHTER, MINA), List.of(new FactRecord.Relation(DAUGHTER, MINA))),
                record(person, taste, List.of(MINA), List.of())));

        SealedFact told = new SealedFact(fact(), 1, "my daughter hates peas");
        graph().write(List.of(record(person, told, List.of(DAUGHTER), List.of())));

        List<Neighbour> near = neighbours().around(person, Set.of("daughter"), TimeView.NOW, 10);
        List<Neighbour> byName = neighbours().around(person, Set.of("mina"), TimeView.NOW, 10);

        assertEquals(List.of(1, 1, 2), near.stream().map(Neighbour::hops).toList());
        assertEquals("my daughter hates peas", byName.getLast().fact().sealed());
        assertEquals("Mina likes squid", near.getLast().fact().sealed());
        assertEquals(List.of(), neighbours().around(someone(), Set.of("daughter", "mina"), TimeView.NOW, 10));
        assertEquals(List.of(), neighbours().around(person, Set.of("*", "%"), TimeView.NOW, 10));
    }

    @Test
    void whatACrowdSharesSaysNothingOfOneOfThem() {
        EntityRef friend = new EntityRef("friend", "sealed friend");
        List<FactRecord> friends = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            EntityRef one = new EntityRef("friend-" + i, "sealed friend " + i);
            SealedFact fact = new SealedFact(fact(), 1, i + " is my friend");
            friends.add(record(person, fact, List.of(friend, one), List.of(new FactRecord.Relation(friend, one))));
        }
        friends.add(record(
                person,
                new SealedFact(fact(), 1, "3 likes squid"),
                List.of(new EntityRef("friend-3", "sealed friend 3")),
                List.of()));
        EntityRef club = new EntityRef("club", "sealed club");
        friends.add(record(
                person,
                new SealedFact(fact(), 1, "my club are my friends"),
                List.of(club),
                List.of(new FactRecord.Relation(club, friend))));
        graph().write(friends);

        List<Neighbour> ofClub = neighbours().around(person, Set.of("club"), TimeView.NOW, 200);
        List<Neighbour> ofOne = neighbours().around(person, Set.of("friend-7"), TimeView.NOW, 200);
        List<Neighbour> ofAll = neighbours().around(person, Set.of("friend"), TimeView.NOW, 200);
        List<Neighbour> then =
                neighbours().around(person, Set.of("friend-7"), new TimeView(Instant.ofEpochMilli(150), null), 200);

        assertEquals(
                List.of("7 is my friend"),
                ofOne.stream().map(near -> near.fact().sealed()).toList());
        assertTrue(
                ofAll.stream().anyMatch(near -> near.fact().sealed().equals("3 likes squid")),
                "whoever is pointed at may be one of many");
        assertEquals(22, ofClub.size());
        // What was known at a time does not change by what is told later.
        assertEquals(21, then.size());
    }

    @Test
    void aVersionThatNoLongerNamesAnEntityIsNoLongerNearIt() {
        FactId id = fact();
        graph().write(List.of(record(person, new SealedFact(id, 1, "v1"), List.of(MINA), List.of())));

        graph().write(List.of(record(person, new SealedFact(id, 2, "v2"), List.of(DAUGHTER), List.of())));

        assertEquals(List.of(), neighbours().around(person, Set.of("mina"), TimeView.NOW, 10));
        assertEquals(
                1,
                neighbours()
                        .around(person, Set.of("daughter"), TimeView.NOW, 10)
                        .size());
    }

    @Test
    void aVersionThatRelatesOthersNoLongerRelatesThose() {
        FactId id = fact();
        EntityRef ina = new EntityRef("ina", "sealed Ina");
        SealedFact taste = new SealedFact(fact(), 1, "Mina likes squid");
        graph().write(List.of(
                record(
                        person,
                        new SealedFact(id, 1, "v1"),
                        List.of(DAUGHTER, MINA),
                        List.of(new FactRecord.Relation(DAUGHTER, MINA))),
                record(person, taste, List.of(MINA), List.of())));

        graph().write(List.of(record(
                person,
                new SealedFact(id, 2, "v2"),
                List.of(DAUGHTER, ina),
                List.of(new FactRecord.Relation(DAUGHTER, ina)))));

        assertEquals(
                List.of("v2"),
                neighbours().around(person, Set.of("daughter"), TimeView.NOW, 10).stream()
                        .map(near -> near.fact().sealed())
                        .toList());
    }

    @Test
    void whatIsForgottenIsGoneForThisPersonAndRefusedLater() {
        FactId id = fact();
        PersonId other = someone();
        FactRecord mine = record(person, new SealedFact(id, 1, "v1"), List.of(MINA), List.of());
        graph().write(List.of(mine, record(other, new SealedFact(id, 1, "theirs"), List.of(MINA), List.of())));

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
        FactId id = fact();
        graph().write(List.of(
                record(person, new SealedFact(id, 1, "v1"), List.of(), List.of(), 100),
                record(person, new SealedFact(id, 2, "v2"), List.of(), List.of(), 200)));

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

    private static FactRecord record(
            PersonId owner, SealedFact fact, List<EntityRef> about, List<FactRecord.Relation> relations) {
        return record(owner, fact, about, relations, 100);
    }

    private static FactRecord record(
            PersonId owner,
            SealedFact fact,
            List<EntityRef> about,
            List<FactRecord.Relation> relations,
            long believedFrom) {
        return new FactRecord(
                owner,
                fact,
                Kind.RELATION,
                FactStatus.ACTIVE,
                0,
                Times.NEVER,
                100,
                Times.NEVER,
                believedFrom,
                0.5,
                1,
                0,
                about,
                relations,
                List.of(),
                List.of(),
                null,
                new LexicalVector(Map.of()),
                Vectors.NONE);
    }

    private static FactId fact() {
        return new FactId("fct_" + random());
    }

    private static PersonId someone() {
        return new PersonId("per_" + random());
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 26);
    }

    /** For facts whose words are nowhere else. */
    private enum Untouched implements Redaction {
        REDACTION;

        @Override
        public String turn(String turnId, String sealed) {
            return sealed;
        }

        @Override
        public String answer(String answerId, String sealed) {
            return sealed;
        }

        @Override
        public String answerContext(String answerId, String sealed) {
            return sealed;
        }

        @Override
        public String fact(String factId, int version, String sealed, Set<String> observations) {
            return sealed;
        }

        @Override
        public String decisions(String observationId, String sealed) {
            return sealed;
        }
    }
}
