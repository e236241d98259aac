package dev.gieok.memory.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.TestFacts;
import dev.gieok.memory.TestLog;
import dev.gieok.memory.TestMemory;
import dev.gieok.memory.TestModels;
import dev.gieok.memory.adapter.neo4j.Neo4jPersons;
import dev.gieok.memory.stores.EverythingStored;
import dev.gieok.memory.stores.Stores;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The log is the truth: what it does not say any more does not come back, and what the stores have otherwise is set right. */
class RebuiltFromTheLogTest extends RebuildScene {
    @Test
    void whatIsForgottenMeanwhileDoesNotComeBack() {
        models.before = once(minji::forgetsTheAllergy);

        rebuilt(TestModels.SECOND);

        assertEquals(
                Map.of(), EverythingStored.of(memory.persons.keys(minji.person)).containing(Life.SECRET));
        assertEquals(ofLog(minji.person), hash(minji.person));
    }

    @Test
    void whatWasForgottenBeforeDoesNotComeBackFromAnEmptyGraph() {
        minji.forgetsTheAllergy();
        log.compact(minji.allergy);
        new Neo4jPersons(Stores.neo4j()).empty(minji.person);

        rebuilt(null);

        assertEquals(
                Map.of(), EverythingStored.of(memory.persons.keys(minji.person)).containing(Life.SECRET));
        assertTrue(memory.archive.isForgotten(minji.person, minji.allergy.factId()));
        assertTrue(asked("where do I live?").contains("I live in Seoul now"));
    }

    @Test
    void theWordsOfASessionThatWasForgottenDoNotComeBackAsHistory() {
        Fact tea = minji.make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea, said Ulrike");
        log.tell(
                minji.person,
                TestLog.version(tea),
                TestLog.version(TestFacts.said(TestFacts.learntFrom(tea, minji.told, "tea"), 2, "I like tea")),
                new SessionForgotten(
                        new SessionId("gone"), TestMemory.NOW, List.of(new SessionForgotten.Kept(tea.factId(), 2))));
        new Neo4jPersons(Stores.neo4j()).empty(minji.person);

        rebuilt(null);
        memory.tell(minji.person, tea);

        assertEquals(
                Map.of(), EverythingStored.of(memory.persons.keys(minji.person)).containing("Ulrike"));
        assertEquals(ofLog(minji.person), hash(minji.person));
    }

    /** The projector has not heard of it yet, and the graph has nothing else of the fact. */
    @Test
    void whatCitesAFactWhoseHistoryBeginsAnewIsKnownOnceItIsForgotten() {
        Fact elsewhere =
                TestFacts.said(TestFacts.learntFrom(minji.moved, minji.make.observation(), "Seoul"), 2, "Seoul");
        log.write(minji.person, TestLog.version(elsewhere));
        log.write(
                minji.person,
                new SessionForgotten(
                        new SessionId("gone"),
                        TestMemory.NOW,
                        List.of(new SessionForgotten.Kept(elsewhere.factId(), 2))));

        rebuilt(null);
        assertEquals("In Seoul.", lastAnswer());
        log.tell(minji.person, new FactForgotten(elsewhere.factId(), 2, TestMemory.NOW));

        assertEquals("[forgotten]", lastAnswer());
    }

    @Test
    void aMediaItemThatIsForgottenMeanwhileDoesNotComeBack() {
        models.before = onceMore(2, () -> minji.shows(new MediaForgotten(minji.invoice, TestMemory.NOW)));

        rebuilt(TestModels.SECOND);

        assertEquals(
                Map.of(), EverythingStored.of(memory.persons.keys(minji.person)).containing("41,250"));
    }

    @Test
    void whoIsErasedMeanwhileDoesNotComeBack() {
        Life tom = new Life(memory, log);
        everybody.add(tom.person);
        models.before = once(() -> erase(minji.person));

        RebuildView done = rebuilt(TestModels.SECOND);

        assertEquals(RebuildView.Phase.DONE, done.phase());
        assertEquals(Map.of(), EverythingStored.inClear(minji.person).containing(""));
        assertEquals(ofLog(tom.person), hash(tom.person));
    }

    @Test
    void whoWasErasedBeforeDoesNotComeBack() {
        erase(minji.person);

        rebuilt(TestModels.SECOND);

        assertEquals(0, models.embedded);
        assertEquals(Map.of(), EverythingStored.inClear(minji.person).containing(""));
    }

    @Test
    void whatIsWrongInTheStoresIsSetRight() {
        String right = hash(minji.person);
        damage("MATCH (v:FactVersion) WHERE v.key STARTS WITH $person AND v.version = 2 DETACH DELETE v");
        damage("MATCH (f:Fact {key: $person + '/" + minji.moved.factId()
                + "'}) SET f.status = 'superseded', f.kind = 'habit'");
        damage("MATCH (o:Observation {key: $person + '/" + minji.told
                + "'}) SET o.status = 'pending', o.decisions = null");
        damage("MATCH (:Fact {key: $person + '/" + minji.home.factId() + "'})-[r:ABOUT]->() DELETE r");
        memory.tell(minji.person, minji.make.fact(Kind.PREFERENCE, "likes", "bogus", "I never said this"));
        memory.vectors.delete(minji.person, List.of(minji.moved.factId()));
        assertNotEquals(right, hash(minji.person));

        rebuilt(null);

        assertEquals(right, hash(minji.person));
        assertEquals(
                List.of("I cannot eat " + Life.SECRET, "I live in Seoul now"),
                memory.memories.page(minji.person, ACTIVE).items().stream()
                        .map(item -> item.text())
                        .sorted()
                        .toList());
        assertEquals(
                3,
                count("MATCH (f:Fact)-[:ABOUT]->(:Entity) WHERE f.key STARTS WITH $person RETURN count(*) AS count"));
        assertEquals(
                1,
                count("MATCH (:Answer)-[:CITES]->(f:Fact) WHERE f.key STARTS WITH $person RETURN count(*) AS count"));
    }

    @Test
    void aLogThatWasLostTakesNothingWithIt() {
        TestLog nothing = new TestLog(memory);
        Rebuilding over = instance(nothing);
        over.start(TestModels.SECOND);

        steps(over, 4);

        RebuildView waiting = over.find().orElseThrow();
        assertEquals(RebuildView.Phase.BUILDING, waiting.phase());
        assertEquals("1 persons are not as the log says yet", waiting.problem());
        assertEquals(Stores.GENERATION, memory.live.current().active());
        assertTrue(asked("where do I live?").contains("I live in Seoul now"));
        assertTrue(memory.memories.find(minji.person, minji.moved.factId()).isPresent());
    }
}
