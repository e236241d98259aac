package dev.gieok.memory;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Instant;
import java.util.List;

/** Conversations of several people, kept word for word; each turn comes in a second after the one before. */
public final class TestTurns {
    private final IdIssuer ids;
    private final TestFacts facts;
    private Instant comingIn = TestMemory.NOW.minusSeconds(3600);

    public TestTurns(PersonRegistry persons, PersonId person) {
        this.ids = new IdIssuer(persons.keys(person));
        this.facts = new TestFacts(persons, person);
    }

    public Fact said(String speaker, String session, String occurredAt, String text) {
        comingIn = comingIn.plusSeconds(1);
        Instant at = Instant.parse(occurredAt);
        Evidence evidence = new Evidence(
                facts.observation(), text, at, "gateway", speaker, Trust.PERSON, new SessionId(session), null);
        return fact(Kind.EPISODE, speaker, "episode", text, at, evidence);
    }

    /** A note that the same turn taught. */
    public Fact learntFrom(Fact turn, String text) {
        Evidence evidence = turn.evidence().getFirst();
        return fact(Kind.UNSORTED, turn.subject(), "note", text, evidence.occurredAt(), evidence);
    }

    private Fact fact(Kind kind, String subject, String predicate, String text, Instant at, Evidence evidence) {
        return new Fact(
                new FactId(ids.random("fct")),
                1,
                kind,
                subject,
                predicate,
                "",
                text,
                "en",
                false,
                Cardinality.MANY,
                0.5,
                Sensitivity.NORMAL,
                1,
                at,
                null,
                comingIn,
                null,
                at,
                at,
                FactStatus.ACTIVE,
                List.of(),
                List.of(evidence),
                List.of(),
                List.of(),
                null);
    }
}
