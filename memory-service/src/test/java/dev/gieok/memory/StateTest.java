package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.adapter.neo4j.Neo4jState;
import dev.gieok.memory.state.CanonicalState;
import dev.gieok.memory.state.LogReplay;
import dev.gieok.memory.state.PersonState;
import dev.gieok.memory.state.ProjectedState;
import dev.gieok.memory.stores.Stores;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log and the projections know the same, in one canonical form; and when they do not, it shows. */
class StateTest {
    private static final Instant MOVED = Instant.parse("2026-06-01T00:00:00Z");
    private static final String WORDS = "I cannot eat zanthoxylum and I live in Busan";

    private final TestMemory memory = new TestMemory();
    private final TestLog log = new TestLog(memory);
    private final ProjectedState projected = new ProjectedState(memory.persons, new Neo4jState(Stores.neo4j()));
    private PersonId person;
    private TestFacts make;
    private ObservationId told;
    private SessionId session;
    private Fact allergy;
    private Fact home;

    @BeforeEach
    void given() {
        person = memory.person();
        make = new TestFacts(memory.persons, person);
        told = make.observation();
        session = new SessionId("ses-of-state");
        allergy = TestFacts.learntFrom(
                make.fact(Kind.ATTRIBUTE, "cannot-eat", "zanthoxylum", "I cannot eat zanthoxylum"), told, WORDS);
        home = TestFacts.learntFrom(make.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan"), told, WORDS);
        log.tell(
                person,
                TestLog.version(allergy),
                TestLog.version(home),
                decided(told, allergy, home),
                TestLog.version(TestFacts.closed(home, MOVED, MOVED)));
    }

    @Test
    void theyKnowTheSame() {
        PersonState state = ofLog();

        assertEquals(CanonicalState.json(state), CanonicalState.json(ofProjections()));
        assertEquals(CanonicalState.digest(state), CanonicalState.digest(ofProjections()));
        assertEquals(3, state.versions());
        assertEquals(1, state.observations().size());
    }

    @Test
    void theyKnowTheSameAfterAForgetting() {
        log.tell(person, new FactForgotten(allergy.factId(), 1, MOVED));

        assertEquals(CanonicalState.json(ofLog()), CanonicalState.json(ofProjections()));
        assertTrue(!CanonicalState.json(ofLog()).contains("zanthoxylum"));
        assertEquals(1, ofLog().forgotten().size());
    }

    @Test
    void whatCompactionTookAwayIsStillKnownToBeForgotten() {
        log.tell(person, new FactForgotten(allergy.factId(), 1, MOVED));
        String before = CanonicalState.hash(ofLog());

        log.compact(allergy);

        assertEquals(before, CanonicalState.hash(ofLog()));
    }

    @Test
    void theyKnowTheSameAfterASessionIsForgotten() {
        Fact elsewhere = make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea");
        log.tell(person, TestLog.version(elsewhere));

        log.tell(person, new SessionForgotten(session, TestMemory.NOW.plusSeconds(1)));

        assertEquals(CanonicalState.json(ofLog()), CanonicalState.json(ofProjections()));
        assertTrue(!CanonicalState.json(ofLog()).contains(WORDS));
    }

    @Test
    void theyKnowTheSameOfWhatFailedAndWasReplayed() {
        Fact tea = make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea");
        ObservationId replayed = tea.evidence().getFirst().observationId();
        log.tell(person, failed(replayed));

        log.tell(person, TestLog.version(tea), decided(replayed, tea), failed(replayed));

        assertEquals(CanonicalState.json(ofLog()), CanonicalState.json(ofProjections()));
        assertEquals("decided", ofLog().observations().get(replayed.value()).status());
        assertEquals(
                "decided",
                memory.observations.find(person, replayed).orElseThrow().status());
    }

    @Test
    void whatIsNotProjectedYetShows() {
        log.write(person, TestLog.version(make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea")));

        assertNotEquals(CanonicalState.hash(ofLog()), CanonicalState.hash(ofProjections()));
    }

    @Test
    void aWordThatOneStoreHasOtherwiseShows() {
        memory.vectors.delete(person, List.of(home.factId()));
        PersonState without = ofProjections();

        assertEquals(CanonicalState.json(ofLog().history()), CanonicalState.json(without.history()));
        assertNotEquals(CanonicalState.hash(ofLog()), CanonicalState.hash(without));
    }

    @Test
    void twoPersonsWhoWereToldTheSameMeanTheSame() {
        PersonState first = ofLog();
        given();
        PersonState second = ofLog();

        assertNotEquals(CanonicalState.hash(first), CanonicalState.hash(second));
        assertEquals(
                CanonicalState.digest(first).meaning(),
                CanonicalState.digest(second).meaning());
        log.write(person, TestLog.version(make.fact(Kind.PREFERENCE, "likes", "tea", "I like tea")));
        assertNotEquals(
                CanonicalState.digest(first).meaning(),
                CanonicalState.digest(ofLog()).meaning());
    }

    private PersonState ofLog() {
        LogReplay replay = new LogReplay();
        log.read(List.of(person), replay::add);
        return replay.state();
    }

    private PersonState ofProjections() {
        return projected.read(person, memory.vectors);
    }

    private ObservationDecided decided(ObservationId observation, Fact... facts) {
        List<Decision> decisions = java.util.Arrays.stream(facts)
                .map(fact -> decision(fact.factId(), "kept: " + fact.object(), fact.predicate()))
                .toList();
        return new ObservationDecided(
                observation, session, TestMemory.NOW, TestMemory.NOW, "gateway", "rules", decisions, null, false);
    }

    private ObservationDecided failed(ObservationId observation) {
        return new ObservationDecided(
                observation, session, TestMemory.NOW, TestMemory.NOW, "", "", List.of(), "internal", false);
    }

    private static Decision decision(FactId fact, String reason, String predicate) {
        return new Decision(Verdict.RETAIN, reason, fact, List.of(), predicate);
    }
}
