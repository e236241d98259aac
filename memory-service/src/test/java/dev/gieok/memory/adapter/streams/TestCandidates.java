package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import java.util.List;

/** Candidates as an extraction would find them. */
final class TestCandidates {
    private TestCandidates() {}

    static Candidate one(String predicate, String object) {
        return candidate(Kind.ATTRIBUTE, predicate, object, Cardinality.ONE, false, Effect.ASSERT);
    }

    /** One value of somebody else, who is linked. */
    static Candidate about(String subject, String predicate, String object) {
        return new Candidate(
                Kind.ATTRIBUTE,
                subject,
                predicate,
                object,
                subject + " " + predicate + " " + object,
                "en",
                false,
                Effect.ASSERT,
                Cardinality.ONE,
                0.7,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(subject, object),
                "test");
    }

    static Candidate many(String predicate, String object) {
        return candidate(Kind.PREFERENCE, predicate, object, Cardinality.MANY, false, Effect.ASSERT);
    }

    static Candidate ended(String predicate, String object) {
        return candidate(Kind.ATTRIBUTE, predicate, object, Cardinality.MANY, false, Effect.END);
    }

    static Candidate candidate(
            Kind kind, String predicate, String object, Cardinality cardinality, boolean negated, Effect effect) {
        return new Candidate(
                kind,
                "me",
                predicate,
                object,
                predicate + " " + object,
                "en",
                negated,
                effect,
                cardinality,
                0.7,
                Sensitivity.NORMAL,
                null,
                null,
                List.of(object),
                "test");
    }

    static CandidatesExtracted extracted(
            ObservationId id, String session, Instant when, List<Candidate> candidates, List<Passage> passages) {
        return extracted(id, session, when, candidates, List.of(), List.of(), passages);
    }

    static CandidatesExtracted extracted(
            ObservationId id,
            String session,
            Instant when,
            List<Candidate> candidates,
            List<Closing> closings,
            List<Change> changes,
            List<Passage> passages) {
        return extracted(id, session, when, when, candidates, closings, changes, passages);
    }

    /** Told at one time, as if it had happened at another. */
    static CandidatesExtracted dated(ObservationId id, Instant when, Instant told, List<Candidate> candidates) {
        return extracted(id, "default", when, told, candidates, List.of(), List.of(), List.of());
    }

    private static CandidatesExtracted extracted(
            ObservationId id,
            String session,
            Instant when,
            Instant told,
            List<Candidate> candidates,
            List<Closing> closings,
            List<Change> changes,
            List<Passage> passages) {
        return new CandidatesExtracted(
                id,
                new SessionId(session),
                null,
                "gateway",
                Trust.PERSON,
                when,
                told,
                Retention.AUTO,
                "en",
                "said",
                candidates,
                closings,
                changes,
                passages,
                "rules");
    }
}
