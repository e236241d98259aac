package dev.gieok.memory.adapter.streams;

import static dev.gieok.memory.adapter.streams.FoldHarness.NOON;
import static dev.gieok.memory.adapter.streams.TestCandidates.candidate;
import static dev.gieok.memory.adapter.streams.TestCandidates.many;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A memory that somebody forgets something of, and others who go on saying it. */
abstract class ForgottenScene extends FoldScene {
    static final Instant THEN = NOON.plusSeconds(60);
    static final Instant LATER = NOON.plusSeconds(120);
    static final String CRM = "urn:crm";

    void forget(String object) {
        fold.command(new FactForgetRequested(fact(object).factId(), THEN));
    }

    String marks() {
        return LedgerOf.marks(fold.store()).toString();
    }

    Decision decision() {
        ObservationDecided decided = (ObservationDecided) fold.opened(fold.log().getLast());
        return decided.decisions().getFirst();
    }

    CandidatesExtracted told(String name, String source, Instant when, Candidate... candidates) {
        return told(name, source, Trust.SOURCE, null, when, when, candidates);
    }

    CandidatesExtracted told(
            String name,
            String source,
            Trust trust,
            @Nullable String speaker,
            Instant occurred,
            Instant accepted,
            Candidate... candidates) {
        return new CandidatesExtracted(
                fold.observation(name),
                null,
                speaker,
                source,
                trust,
                occurred,
                accepted,
                Retention.AUTO,
                "en",
                "told",
                List.of(candidates),
                List.of(),
                List.of(),
                List.of(),
                "rules");
    }

    static Candidate inWords(String text, String predicate, String object) {
        return many(predicate, object).inWords(object, text);
    }

    static Candidate korean(Candidate c) {
        return copy(c, "ko", null);
    }

    static Candidate visit(String at, String text) {
        Candidate visit = candidate(Kind.EVENT, "visits", "dentist", Cardinality.MANY, false, Effect.ASSERT);
        return copy(visit.inWords("dentist", text), "en", Instant.parse(at));
    }

    private static Candidate copy(Candidate c, String language, @Nullable Instant validFrom) {
        return new Candidate(
                c.kind(),
                c.subject(),
                c.predicate(),
                c.object(),
                c.text(),
                language,
                c.negated(),
                c.effect(),
                c.cardinality(),
                c.importance(),
                c.sensitivity(),
                validFrom,
                null,
                c.entities(),
                c.rule());
    }
}
