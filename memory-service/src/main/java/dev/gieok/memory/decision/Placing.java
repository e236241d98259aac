package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the place of one candidate among what holds in its slot: beside it, instead of it, or in it. */
final class Placing {
    static final Comparator<Fact> OLDEST_FIRST = Comparator.comparing(Fact::recordedAt)
            .thenComparing(fact -> fact.factId().value());

    private final DecisionPolicy policy;
    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Observed observed;
    private final Conflicts conflicts;

    Placing(DecisionPolicy policy, CandidatesExtracted observation, Ledger ledger) {
        this(policy, observation, ledger, Observed.Before.NOTHING);
    }

    /** @param before what was said of the same, and what the observation may have put out of date */
    Placing(DecisionPolicy policy, CandidatesExtracted observation, Ledger ledger, Observed.Before before) {
        this.policy = policy;
        this.observation = observation;
        this.ledger = ledger;
        this.observed = new Observed(policy, observation, before);
        this.conflicts = new Conflicts(policy, observation, ledger, observed);
    }

    /**
     * What was decided, and the new versions it takes, in order. `idle`: what was said implied an ending, and there was
     * nothing to end.
     */
    record Placed(Decision decision, List<Fact> versions, boolean idle) {
        Placed(Decision decision, List<Fact> versions) {
            this(decision, versions, false);
        }
    }

    Placed place(Candidate candidate, int index) {
        if (candidate.kind() == Kind.EPISODE) {
            return episode(ledger.factId(observation.observationId(), index), candidate);
        }
        boolean negated = candidate.negated() || candidate.effect() == Effect.END;
        List<Fact> holding = conflicts.holding(candidate);
        Optional<Fact> same = holding.stream()
                .filter(fact -> fact.negated() == negated && SameObjects.same(fact.object(), candidate.object()))
                .filter(fact -> !Likeness.isOtherwise(candidate, fact) && !observed.isAgain(candidate, fact))
                .findFirst();
        if (same.isPresent()) {
            return Conflicts.isImplied(candidate) ? nothingToEnd(candidate) : reinforced(same.get(), candidate);
        }
        double worth =
                policy.worth(candidate, 1, observation.occurredAt(), observation.acceptedAt(), observation.trust());
        if (!policy.isWorthKeeping(worth)) {
            return discarded(candidate, "unimportant");
        }
        List<Fact> contradicted = conflicts.of(candidate, negated, holding);
        List<Fact> plans = negated
                ? List.of()
                : contradicted.stream()
                        .filter(fact -> observed.isPlan(fact, candidate))
                        .toList();
        contradicted.removeAll(plans);
        // After a plan that passes, what is so now goes on.
        Optional<Fact> plan = earliest(plans, fact -> fact.validTo() == null);
        Instant until = plan.map(Fact::validFrom).orElse(candidate.validTo());
        Optional<Fact> newer = earliest(contradicted, fact -> conflicts.isNewer(fact, observed.validFrom(candidate)));
        if (Conflicts.isImplied(candidate) && (contradicted.isEmpty() || newer.isPresent())) {
            return nothingToEnd(candidate);
        }
        FactId id = ledger.factId(observation.observationId(), index);
        if (newer.isPresent()) {
            return late(id, candidate, negated, newer.get());
        }
        return contradicted.isEmpty()
                ? retained(id, candidate, negated, until)
                : updated(id, candidate, negated, contradicted, until);
    }

    /** As {@link Conflicts#endedBy}. */
    List<Fact> endedBy(Candidate ending) {
        return conflicts.endedBy(ending);
    }

    /** As {@link Conflicts#mayEnd}. */
    boolean mayEnd(Slot slot, SameObjects.Named word, String object) {
        return conflicts.mayEnd(slot, word, object);
    }

    static Placed nothingToEnd(Candidate ending) {
        return new Placed(discarded(ending, "nothing-to-end").decision(), List.of(), true);
    }

    /** What a message says takes the place of what it ended, as far as that is not newer; idle where nothing is older. */
    Placed overtake(List<Fact> facts, Candidate told, int index) {
        Instant from = observed.validFrom(told);
        List<Fact> older =
                facts.stream().filter(fact -> !conflicts.isNewer(fact, from)).toList();
        boolean negated = told.effect() == Effect.END;
        FactId id = ledger.factId(observation.observationId(), index);
        return older.isEmpty()
                ? nothingToEnd(told)
                : updated(id, Observed.asSensitive(told, older), negated, older, null);
    }

    /** Every turn is its own: it stands beside all others, and in no slot, where they would be looked through one by one. */
    private Placed episode(FactId id, Candidate candidate) {
        Fact fact = observed.first(id, candidate, false, List.of(), candidate.validTo(), FactStatus.ACTIVE);
        ledger.put(fact);
        return placed(Verdict.RETAIN, candidate, "retain.episode", id, List.of(), List.of(fact));
    }

    private Placed reinforced(Fact fact, Candidate candidate) {
        Fact next = observed.reinforced(fact, candidate);
        ledger.put(next);
        return placed(
                Verdict.REINFORCE, candidate, "reinforce", fact.factId(), List.of(), List.of(next), next.mentions());
    }

    private Placed retained(FactId id, Candidate candidate, boolean negated, @Nullable Instant until) {
        Fact fact = observed.first(id, candidate, negated, List.of(), until, FactStatus.ACTIVE);
        hold(fact);
        String code = "retain." + candidate.kind().name().toLowerCase(java.util.Locale.ROOT);
        return placed(Verdict.RETAIN, candidate, code, id, List.of(), List.of(fact));
    }

    private Placed updated(
            FactId id, Candidate candidate, boolean negated, List<Fact> contradicted, @Nullable Instant until) {
        Instant from = observed.validFrom(candidate);
        List<Fact> over = new ArrayList<>(contradicted);
        over.addAll(conflicts.notesOf(contradicted, from));
        List<Fact> versions = new ArrayList<>();
        for (Fact old : over) {
            Fact closed = observed.closed(old, from);
            ledger.put(closed);
            if (closed.status() == FactStatus.SUPERSEDED) {
                ledger.release(old);
            }
            versions.add(closed);
        }
        List<FactId> supersedes = over.stream().map(Fact::factId).toList();
        Candidate told = negated ? Observed.asSensitive(candidate, contradicted) : candidate;
        Fact fact = observed.first(id, told, negated, supersedes, until, FactStatus.ACTIVE);
        hold(fact);
        versions.add(fact);
        String code = candidate.effect() == Effect.END || negated ? "update.ended" : "update.changed";
        return placed(Verdict.UPDATE, candidate, code, id, supersedes, versions);
    }

    private static Optional<Fact> earliest(List<Fact> facts, Predicate<Fact> wanted) {
        return facts.stream().filter(wanted).min(Comparator.comparing(Fact::validFrom));
    }

    /** Something older that was told late is history at once: it held until the newer one began, or was said again. */
    private Placed late(FactId id, Candidate candidate, boolean negated, Fact newer) {
        Instant until =
                newer.validFrom().isAfter(observed.validFrom(candidate)) ? newer.validFrom() : newer.lastSaidAt();
        Fact fact = observed.first(id, candidate, negated, List.of(), until, FactStatus.SUPERSEDED);
        ledger.put(fact);
        return placed(Verdict.RETAIN, candidate, "retain.late", id, List.of(), List.of(fact));
    }

    static Placed discarded(Candidate candidate, String reason) {
        return placed(Verdict.DISCARD, candidate, reason, null, List.of(), List.of());
    }

    private void hold(Fact fact) {
        ledger.put(fact);
        ledger.hold(fact);
    }

    private static Placed placed(
            Verdict verdict,
            Candidate candidate,
            String code,
            @Nullable FactId id,
            List<FactId> supersedes,
            List<Fact> versions,
            Object... arguments) {
        String reason = Reasons.of(code, candidate.language(), arguments);
        return new Placed(new Decision(verdict, reason, id, supersedes, candidate.predicate()), versions);
    }
}
