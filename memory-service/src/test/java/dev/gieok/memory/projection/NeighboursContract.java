package dev.gieok.memory.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.recall.Neighbour;
import dev.gieok.memory.recall.Neighbours;
import dev.gieok.memory.recall.TimeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is near what in every graph, whatever it is made of. */
public abstract class NeighboursContract {
    private final PersonId person = GraphFacts.someone();

    protected abstract FactGraph graph();

    protected abstract Neighbours neighbours();

    @Test
    void findsWhatIsAboutAnEntityAndWhatIsAboutItsRelations() {
        SealedFact relation = new SealedFact(GraphFacts.id(), 1, "my daughter is Mina");
        SealedFact taste = new SealedFact(GraphFacts.id(), 1, "Mina likes squid");
        graph().write(List.of(
                GraphFacts.record(
                        person,
                        relation,
                        List.of(GraphFacts.DAUGHTER, GraphFacts.MINA),
                        List.of(new FactRecord.Relation(GraphFacts.DAUGHTER, GraphFacts.MINA))),
                GraphFacts.record(person, taste, List.of(GraphFacts.MINA), List.of())));

        SealedFact told = new SealedFact(GraphFacts.id(), 1, "my daughter hates peas");
        graph().write(List.of(GraphFacts.record(person, told, List.of(GraphFacts.DAUGHTER), List.of())));

        List<Neighbour> near = neighbours().around(person, Set.of("daughter"), TimeView.NOW, 10);
        List<Neighbour> byName = neighbours().around(person, Set.of("mina"), TimeView.NOW, 10);

        assertEquals(List.of(1, 1, 2), near.stream().map(Neighbour::hops).toList());
        assertEquals("my daughter hates peas", byName.getLast().fact().sealed());
        assertEquals("Mina likes squid", near.getLast().fact().sealed());
        assertEquals(
                List.of(), neighbours().around(GraphFacts.someone(), Set.of("daughter", "mina"), TimeView.NOW, 10));
        assertEquals(List.of(), neighbours().around(person, Set.of("*", "%"), TimeView.NOW, 10));
    }

    @Test
    void whatACrowdSharesSaysNothingOfOneOfThem() {
        EntityRef friend = new EntityRef("friend", "sealed friend");
        List<FactRecord> friends = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            EntityRef one = new EntityRef("friend-" + i, "sealed friend " + i);
            SealedFact fact = new SealedFact(GraphFacts.id(), 1, i + " is my friend");
            friends.add(GraphFacts.record(
                    person, fact, List.of(friend, one), List.of(new FactRecord.Relation(friend, one))));
        }
        friends.add(GraphFacts.record(
                person,
                new SealedFact(GraphFacts.id(), 1, "3 likes squid"),
                List.of(new EntityRef("friend-3", "sealed friend 3")),
                List.of()));
        EntityRef club = new EntityRef("club", "sealed club");
        friends.add(GraphFacts.record(
                person,
                new SealedFact(GraphFacts.id(), 1, "my club are my friends"),
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
        FactId id = GraphFacts.id();
        graph().write(List.of(
                GraphFacts.record(person, new SealedFact(id, 1, "v1"), List.of(GraphFacts.MINA), List.of())));

        graph().write(List.of(
                GraphFacts.record(person, new SealedFact(id, 2, "v2"), List.of(GraphFacts.DAUGHTER), List.of())));

        assertEquals(List.of(), neighbours().around(person, Set.of("mina"), TimeView.NOW, 10));
        assertEquals(
                1,
                neighbours()
                        .around(person, Set.of("daughter"), TimeView.NOW, 10)
                        .size());
    }

    @Test
    void aVersionThatRelatesOthersNoLongerRelatesThose() {
        FactId id = GraphFacts.id();
        EntityRef ina = new EntityRef("ina", "sealed Ina");
        SealedFact taste = new SealedFact(GraphFacts.id(), 1, "Mina likes squid");
        graph().write(List.of(
                GraphFacts.record(
                        person,
                        new SealedFact(id, 1, "v1"),
                        List.of(GraphFacts.DAUGHTER, GraphFacts.MINA),
                        List.of(new FactRecord.Relation(GraphFacts.DAUGHTER, GraphFacts.MINA))),
                GraphFacts.record(person, taste, List.of(GraphFacts.MINA), List.of())));

        graph().write(List.of(GraphFacts.record(
                person,
                new SealedFact(id, 2, "v2"),
                List.of(GraphFacts.DAUGHTER, ina),
                List.of(new FactRecord.Relation(GraphFacts.DAUGHTER, ina)))));

        assertEquals(
                List.of("v2"),
                neighbours().around(person, Set.of("daughter"), TimeView.NOW, 10).stream()
                        .map(near -> near.fact().sealed())
                        .toList());
    }
}
