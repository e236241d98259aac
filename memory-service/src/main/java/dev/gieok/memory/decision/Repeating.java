package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Request;
import dev.gieok.contracts.memory.Verdict;
import dev.gieok.memory.ledger.AskedBefore;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides about the pieces of an observation that teach nothing by themselves. A request is counted by the way in which
 * it is made; made in the same way again and again it becomes a habit, or an instruction, and its count starts anew, so
 * that what is forgotten does not come back with the next request. Only the person's own words count.
 */
final class Repeating {
    private static final String INSTRUCTION = "instruction";
    private static final Comparator<Evidence> OLDEST_FIRST = Comparator.comparing(Evidence::occurredAt)
            .thenComparing(evidence -> evidence.observationId().value());

    private final DecisionPolicy policy;
    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Observed observed;

    Repeating(DecisionPolicy policy, CandidatesExtracted observation, Ledger ledger) {
        this.policy = policy;
        this.observation = observation;
        this.ledger = ledger;
        this.observed = new Observed(policy, observation, Observed.Before.NOTHING);
    }

    /** @param index from which the fact's id follows, if it becomes one */
    Placing.Placed place(Passage passage, int index) {
        Request request = passage.request();
        boolean counts = observation.trust().isOwnWord(observation.speaker());
        if (request == null || !counts || isToldOutright(request.candidate())) {
            return discarded(Reasons.of(passage.reason(), passage.language()));
        }
        if (holds(request.candidate())) {
            return new Placing(policy, observation, ledger).place(request.candidate(), index);
        }
        List<Evidence> asked = asked(request);
        List<Instant> when = asked.stream().map(Evidence::occurredAt).toList();
        int times = policy.times(when);
        if (policy.isAskedAgainAndAgain(when)) {
            ledger.put(new AskedBefore(request.signature(), List.of()));
            return learnt(request.candidate(), asked, times, index);
        }
        ledger.put(new AskedBefore(request.signature(), asked));
        return discarded(
                times > 1
                        ? Reasons.of("request.again", passage.language(), times)
                        : Reasons.of(passage.reason(), passage.language()));
    }

    /** All that count together, this one among them, in order of time. */
    private List<Evidence> asked(Request request) {
        Evidence now = observed.evidence(request.candidate());
        List<Evidence> asked =
                new ArrayList<>(ledger.askedBefore(request.signature()).times());
        if (asked.stream().noneMatch(each -> each.observationId().equals(now.observationId()))) {
            asked.add(now);
        }
        asked.sort(OLDEST_FIRST);
        Instant last = asked.getLast().occurredAt();
        List<Evidence> still = asked.stream()
                .filter(each -> policy.countsStill(each.occurredAt(), last))
                .toList();
        return still.subList(Math.max(0, still.size() - DecisionPolicy.EVIDENCE_KEPT), still.size());
    }

    private Placing.Placed learnt(Candidate candidate, List<Evidence> asked, int times, int index) {
        List<Evidence> before = asked.stream()
                .filter(each -> !each.observationId().equals(observation.observationId()))
                .toList();
        Candidate since = candidate.since(asked.getFirst().occurredAt());
        Placing.Placed placed =
                new Placing(policy, observation, ledger, Observed.Before.said(before, times - 1)).place(since, index);
        Decision decision = placed.decision();
        String code = candidate.kind() == Kind.INSTRUCTION ? "repeated.instruction" : "repeated.habit";
        String reason = decision.decision() == Verdict.DISCARD
                ? decision.reason()
                : Reasons.of(code, candidate.language(), times);
        return new Placing.Placed(
                new Decision(
                        decision.decision(), reason, decision.factId(), decision.supersedes(), decision.predicate()),
                placed.versions());
    }

    /** What the person said outright stands, however they ask: “short summaries”, or whatever is short. */
    private boolean isToldOutright(Candidate candidate) {
        if (candidate.kind() != Kind.INSTRUCTION) {
            return false;
        }
        Slot told = new Slot(candidate.subject(), INSTRUCTION);
        String topic = candidate.object();
        String aspect = topic.substring(topic.lastIndexOf(' ') + 1);
        return !ledger.slot(told, topic).isEmpty() || !ledger.slot(told, aspect).isEmpty();
    }

    /** Whether it is known by now and not over, so that it is only said again. */
    private boolean holds(Candidate candidate) {
        return ledger.slot(Slot.of(candidate), candidate.object()).stream()
                .map(ledger::fact)
                .flatMap(Optional::stream)
                .filter(fact -> !observed.isAgain(candidate, fact))
                .anyMatch(fact ->
                        candidate.kind() != Kind.INSTRUCTION || SameObjects.same(fact.text(), candidate.text()));
    }

    private static Placing.Placed discarded(String reason) {
        return new Placing.Placed(new Decision(Verdict.DISCARD, reason, null, List.of(), null), List.of());
    }
}
