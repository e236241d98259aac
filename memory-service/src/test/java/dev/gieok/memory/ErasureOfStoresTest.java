package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.adapter.blob.PersonBlobs;
import dev.gieok.memory.adapter.neo4j.Neo4jPersons;
import dev.gieok.memory.adapter.qdrant.QdrantPersons;
import dev.gieok.memory.erasure.PersonalStores;
import dev.gieok.memory.stores.EverythingStored;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.IdIssuer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an erasure not one node, relation, point or blob is a person's; and nobody else has lost any. */
class ErasureOfStoresTest {
    private final TestMemory memory = new TestMemory();
    private final FolderBlobs blobs = TestPersons.blobs();
    private final PersonalStores stores = new PersonalStores(List.of(
            new QdrantPersons(Stores.qdrant(), Stores.PREFIX),
            new Neo4jPersons(Stores.neo4j()),
            new PersonBlobs(blobs)));
    private PersonId minji;
    private PersonId tom;

    @BeforeEach
    void two() {
        assertTrue(memory.momentIndex.isReady());
        minji = memory.person();
        tom = memory.person();
        live(minji);
        live(tom);
    }

    @Test
    void theCountSeesEveryKindThatThereIs() {
        Map<String, Map<String, Long>> counts = stores.count(minji);

        assertTrue(counts.get("neo4j")
                .keySet()
                .containsAll(List.of(
                        "Answer",
                        "Entity",
                        "Fact",
                        "FactVersion",
                        "Media",
                        "Observation",
                        "Person",
                        "Session",
                        "Tombstone",
                        "Turn")));
        assertEquals(1, counts.get("qdrant").size());
        assertEquals(PersonalBlobs.values().length, counts.get("blobs").size());
    }

    @Test
    void nothingOfThePersonIsLeftAnywhere() {
        assertTrue(EverythingStored.inClear(minji).containing("").size() > 50);

        stores.empty(minji);

        assertEquals(Map.of(), EverythingStored.inClear(minji).containing(""));
        assertEquals(Map.of("blobs", 0L, "neo4j", 0L, "qdrant", 0L), stores.remaining(minji));
    }

    @Test
    void nobodyElseLosesAnything() {
        Map<String, String> before = EverythingStored.inClear(tom).containing("");
        Map<String, Map<String, Long>> counted = stores.count(tom);

        stores.empty(minji);

        assertEquals(before, EverythingStored.inClear(tom).containing(""));
        assertEquals(counted, stores.count(tom));
        assertFalse(memory.ask(tom, "where do I live?").items().isEmpty());
    }

    @Test
    void aLongLifeIsRemovedInPieces() {
        try (var session = Stores.driver().session()) {
            session.run(
                            "UNWIND range(1, 2500) AS i CREATE (:Turn {key: $person + '/long-' + i, person: $person})",
                            Map.of("person", minji.value()))
                    .consume();
        }
        assertTrue(stores.count(minji).get("neo4j").get("Turn") > 2_500);

        stores.empty(minji);

        assertEquals(Map.of(), stores.count(minji));
    }

    @Test
    void emptyingTwiceIsHarmless() {
        stores.empty(minji);
        stores.empty(minji);

        assertEquals(Map.of(), stores.count(minji));
    }

    private void live(PersonId person) {
        TestFacts make = new TestFacts(memory.persons, person);
        TestChats chats = new TestChats(memory, person);
        var told = chats.asks(chats.session(), "I live in Busan and like tea", 0);
        chats.answers(told, "Noted.");
        Fact home = TestFacts.learntFrom(
                make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan", "Busan"),
                told.observationId(),
                "I live in Busan and like tea");
        Fact gone = make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea", "tea");
        memory.tell(person, home, gone, TestFacts.said(home, 2, "I live in Busan"));
        memory.project(
                person,
                new FactForgotten(gone.factId(), 1, TestMemory.NOW),
                new ObservationDecided(
                        told.observationId(),
                        told.sessionId(),
                        TestMemory.NOW,
                        TestMemory.NOW,
                        "gateway",
                        "rules",
                        List.of(),
                        null,
                        false));
        MediaId media = new MediaId(new IdIssuer(memory.persons.keys(person)).random("med"));
        memory.mediaKeeping.keep(List.of(TestMemory.envelope(
                person,
                new MediaUploaded(
                        media,
                        new ClaimCheck("blob:x", "00", "application/pdf", 10),
                        "invoice.pdf",
                        null,
                        null,
                        TestMemory.NOW))));
        for (PersonalBlobs place : PersonalBlobs.values()) {
            blobs.put(place.of(person) + "one", out -> out.write(1));
            blobs.put(place.of(person) + "deep/two", out -> out.write(2));
        }
    }
}
