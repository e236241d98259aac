package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.memory.ledger.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of facts that an observation makes: how each snapshot follows from the one before. */
final class Observed {
    private final DecisionPolicy policy;
    private final CandidatesExtracted observation;
    private final Before before;

    Observed(DecisionPolicy policy, CandidatesExtracted observation, Before before) {
        this.policy = policy;
        this.observation = observation;
        this.before = before;
    }

    /**
     * What was said before.
     *
     * @param evidence of the same, when it was no fact yet; in order of time
     * @param mentions how often that counts
     * @param outdated what the observation may have put out of date
     */
    record Before(List<Evidence> evidence, int mentions, List<FactId> outdated) {
        static final Before NOTHING = new Before(List.of(), 0, List.of());

        static Before said(List<Evidence> evidence, int mentions) {
            return new Before(evidence, mentions, List.of());
        }

        static Before outdated(Collection<FactId> outdated) {
            return new Before(List.of(), 0, outdated.stream().sorted().toList());
        }

        @Override
        public String toString() {
            return "Before[" + evidence.size() + ", " + outdated.size() + "]";
        }
    }

    Instant validFrom(Candidate candidate) {
        return candidate.validFrom() == null ? observation.occurredAt() : candidate.validFrom();
    }

    Fact first(
            FactId id,
            Candidate c,
            boolean negated,
            List<FactId> supersedes,
            @Nullable Instant validTo,
            FactStatus status) {
        List<Evidence> evidence = new ArrayList<>(before.evidence());
        evidence.add(evidence(c));
        evidence.sort(Comparator.comparing(Evidence::occurredAt));
        return new Fact(
                id,
                1,
                c.kind(),
                c.subject(),
                c.predicate(),
                c.object(),
                c.text(),
                c.language(),
                negated,
                c.cardinality(),
                c.importance(),
                c.sensitivity(),
                1 + before.mentions(),
                validFrom(c),
                validTo,
                observation.acceptedAt(),
                status == FactStatus.SUPERSEDED ? observation.acceptedAt() : null,
                evidence.getFirst().occurredAt(),
                evidence.getLast().occurredAt(),
                status,
                c.entities(),
                List.copyOf(evidence),
                supersedes,
                supersedes.isEmpty() ? before.outdated() : List.of(),
                null);
    }

    Fact reinforced(Fact fact, Candidate c) {
        List<Evidence> evidence = new ArrayList<>(fact.evidence());
        evidence.add(evidence(c));
        if (evidence.size() > DecisionPolicy.EVIDENCE_KEPT) {
            // The first stays: it says where the fact was learnt.
            evidence.remove(1);
        }
        return Facts.of(fact)
                .mentions(fact.mentions() + 1)
                .importance(Math.max(fact.importance(), c.importance()))
                .firstSaidAt(earlier(fact.firstSaidAt(), observation.occurredAt()))
                .lastSaidAt(later(fact.lastSaidAt(), observation.occurredAt()))
                .evidence(evidence)
                .doubtedBy(null)
                .next();
    }

    private boolean isAhead(Instant begins) {
        return policy.isAhead(begins, observation.acceptedAt());
    }

    /** Whether it was a plan when it was told, and begins later than both now and the candidate: that has its time until then. */
    boolean isPlan(Fact fact, Candidate c) {
        return policy.isAhead(fact.validFrom(), fact.recordedAt())
                && isAhead(fact.validFrom())
                && fact.validFrom().isAfter(validFrom(c));
    }

    /** Whether this observation was the first to tell it. */
    boolean isFirstToldHere(Fact fact) {
        return fact.evidence().getFirst().observationId().equals(observation.observationId());
    }

    /** What was over, and is so again, is another fact with a time of its own; an event that is told again is the same. */
    boolean isAgain(Candidate c, Fact fact) {
        return c.validTo() == null
                && fact.kind() != Kind.EVENT
                && fact.validTo() != null
                && !fact.validTo().isAfter(observation.occurredAt());
    }

    /** What ends later goes on until then; what was over stays as it was. */
    Fact closed(Fact fact, Instant at) {
        Instant end = later(fact.validFrom(), at);
        Facts ending = Facts.of(fact).validTo(fact.validTo() == null ? end : earlier(fact.validTo(), end));
        if (isAhead(at) && at.isAfter(fact.validFrom())) {
            return ending.next();
        }
        return ending.supersededAt(observation.acceptedAt())
                .status(FactStatus.SUPERSEDED)
                .next();
    }

    /** That something is no longer so tells what was. */
    static Candidate asSensitive(Candidate ending, List<Fact> ended) {
        return ended.stream()
                .map(Fact::sensitivity)
                .filter(each -> each != Sensitivity.NORMAL && ending.sensitivity() == Sensitivity.NORMAL)
                .findFirst()
                .map(ending::sensitive)
                .orElse(ending);
    }

    Evidence evidence(Candidate c) {
        return new Evidence(
                observation.observationId(),
                c.text(),
                observation.occurredAt(),
                observation.source(),
                observation.speaker(),
                observation.trust(),
                observation.sessionId(),
                Spoken.at(c.text(), observation.text()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
