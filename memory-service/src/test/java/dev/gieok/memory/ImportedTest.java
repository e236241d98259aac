package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.TurnImported;
import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.adapter.neo4j.Neo4jPersonArchive;
import dev.gieok.memory.export.StandingReading;
import dev.gieok.memory.stores.Stores;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an import leaves in the real stores, and what they say of it. */
class ImportedTest {
    private final TestMemory memory = new TestMemory();
    private final PersonId person = memory.person();
    private final TestFacts facts = new TestFacts(memory.persons, person);
    private final TestChats chats = new TestChats(memory, person);

    @Test
    void aTurnThatIsImportedIsKeptAsItWas() {
        SessionId session = chats.session();
        ChatRequested asked = chats.unsent(session, "Where do I live?", 0);
        ChatRequested failed = chats.unsent(session, "And my sister?", 1);

        for (int twice = 0; twice < 2; twice++) {
            memory.conversationKeeping.keep(List.of(
                    TestMemory.envelope(person, new TurnImported(asked, null, Map.of(), null)),
                    TestMemory.envelope(person, new TurnImported(failed, null, Map.of(), "model-unavailable"))));
        }

        var turns = memory.sessions.find(person, session).orElseThrow();
        assertEquals(2, turns.turnCount());
        assertEquals(
                "failed",
                memory.answers.find(person, failed.answerId()).orElseThrow().status());
    }

    @Test
    void saysWhatCameOfWhatWasImported() {
        ObservationId learnt = facts.observation();
        ObservationId noted = facts.observation();
        ObservationId dropped = facts.observation();
        ObservationId broken = facts.observation();
        Fact here = facts.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan");
        Fact note = facts.fact(Kind.UNSORTED, "note", "hm", "hm");
        Fact gone = facts.fact(Kind.PREFERENCE, "likes", "tea", "I like tea");
        memory.tell(person, here, note, gone);
        memory.project(
                person,
                TestFacts.decided(learnt, Verdict.RETAIN, "lives-in"),
                TestFacts.decided(noted, Verdict.RETAIN, "note"),
                TestFacts.decided(dropped, Verdict.DISCARD, null),
                failed(broken),
                new FactForgotten(gone.factId(), 1, TestMemory.NOW));

        Standing standing = new StandingReading(memory.persons, new Neo4jPersonArchive(Stores.neo4j()))
                .standing(
                        person,
                        new StandingRequest(
                                List.of(learnt, noted, dropped, broken, facts.observation()),
                                List.of(here.factId(), note.factId(), gone.factId()),
                                List.of()));

        assertEquals(
                Map.of(
                        learnt.value(), Standing.Outcome.LEARNT,
                        noted.value(), Standing.Outcome.REVIEW,
                        dropped.value(), Standing.Outcome.DISCARDED,
                        broken.value(), Standing.Outcome.FAILED),
                standing.observations());
        assertEquals(
                Map.of(
                        here.factId().value(), Standing.Presence.HERE,
                        note.factId().value(), Standing.Presence.UNSORTED,
                        gone.factId().value(), Standing.Presence.FORGOTTEN),
                standing.facts());
    }

    private static ObservationDecided failed(ObservationId id) {
        return new ObservationDecided(id, null, TestMemory.NOW, TestMemory.NOW, "", "", List.of(), "internal", false);
    }
}
