package dev.gieok.memory.decision;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgetRequested;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.FactVersioned;
import dev.gieok.contracts.event.ObservationDecided;
import dev.gieok.contracts.event.SessionForgetRequested;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Evidence;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.AskedBefore;
import dev.gieok.memory.ledger.Facts;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Marking;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.memory.projection.Quotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes facts out of the ledger for good, with what was only made of them. The observation that taught one stays
 * decided, so a second delivery of it cannot teach it again; nor can another that says the same, by the marks it leaves.
 */
public final class Forgetting {
    private final DecisionPolicy policy;

    public Forgetting(DecisionPolicy policy) {
        this.policy = policy;
    }

    /** Nothing when there is no such fact any more. */
    public List<Event> forget(FactForgetRequested request, Ledger ledger) {
        return ledger.fact(request.factId())
                .map(fact -> forgotten(fact, made(ledger), request.at(), ledger))
                .orElseGet(() -> marked(request, ledger));
    }

    /** A ledger from before the fact was learnt knows nothing of it; what others said of it since goes, too. */
    private static List<Event> marked(FactForgetRequested request, Ledger ledger) {
        if (request.marks().isEmpty() || ledger.isForgotten(request.factId())) {
            return List.of();
        }
        Marking marking = new Marking(ledger);
        List<Event> events = new ArrayList<>();
        ledger.facts().stream()
                .filter(fact -> marking.isMarked(fact, request.marks(), request.at()))
                .forEach(fact -> events.add(removed(fact, request.at(), ledger)));
        FactForgotten forgotten = new FactForgotten(request.factId(), 0, request.at(), request.marks());
        marking.mark(forgotten);
        events.add(forgotten);
        return events;
    }

    /**
     * What was learnt only in the session goes; what was also said elsewhere is told by that alone, without the versions
     * before, and goes, too, where it was only that it was said again and again.
     */
    public List<Event> forget(SessionForgetRequested request, Ledger ledger) {
        List<Event> events = new ArrayList<>();
        List<SessionForgotten.Kept> kept = new ArrayList<>();
        List<FactId> made = made(ledger);
        for (Fact each : ledger.facts()) {
            Fact fact = ledger.fact(each.factId()).orElse(null);
            if (fact == null) {
                // It went with another.
                continue;
            }
            List<Evidence> elsewhere = fact.evidence().stream()
                    .filter(evidence -> !isOf(request.sessionId(), evidence, ledger))
                    .toList();
            boolean isOther = elsewhere.size() == fact.evidence().size();
            if (isOther && !isCutShort(fact)) {
                continue;
            }
            if (!isOther && (elsewhere.isEmpty() || policy.isTooSeldom(fact, elsewhere))) {
                events.addAll(forgotten(fact, made, request.at(), ledger));
            } else {
                // As it was told: what follows of another may have taken words out of it.
                List<Evidence> gone = each.evidence().stream()
                        .filter(evidence -> isOf(request.sessionId(), evidence, ledger))
                        .toList();
                List<String> former = new Marking(ledger).former(fact.factId(), gone);
                kept.add(new SessionForgotten.Kept(fact.factId(), fact.version() + 1, former));
                for (Retelling.Version version : new Retelling(fact, elsewhere).versions(request.at())) {
                    ledger.put(version.fact());
                    events.add(new FactVersioned(version.fact(), null, version.at()));
                }
            }
        }
        for (AskedBefore asked : ledger.askedBefore()) {
            ledger.put(asked.without(request.sessionId()));
        }
        ledger.observations().stream()
                .filter(ObservationEntry::isOpen)
                .filter(entry -> request.sessionId().equals(entry.sessionId()))
                .map(entry -> ended(entry, request.at(), ledger))
                .forEach(events::add);
        kept.removeIf(fact -> ledger.fact(fact.factId()).isEmpty());
        kept.forEach(fact -> ledger.marks().keepFormer(fact.factId(), fact.former()));
        events.add(new SessionForgotten(request.sessionId(), request.at(), kept));
        return events;
    }

    private static boolean isOf(SessionId session, Evidence evidence, Ledger ledger) {
        return ledger.observation(evidence.observationId())
                .map(ObservationEntry::sessionId)
                .filter(session::equals)
                .isPresent();
    }

    /** Whether others said it, too, of whom only versions before may tell: nobody knows of which sessions. */
    private static boolean isCutShort(Fact fact) {
        int evidence = fact.evidence().size();
        return evidence > 0 && evidence < fact.mentions();
    }

    /** What was still on its way when its session was forgotten, or lay in a dead letter, may teach nothing any more. */
    private static Event ended(ObservationEntry entry, Instant at, Ledger ledger) {
        ledger.put(entry.ended(ObservationEntry.Status.ERASED));
        return new ObservationDecided(entry.observationId(), entry.sessionId(), at, at, "", "", List.of(), null, true);
    }

    /** What was made of it goes before it, so that nothing of it is left once it is reported as gone. */
    private static List<Event> forgotten(Fact fact, List<FactId> made, Instant at, Ledger ledger) {
        List<Event> events = new ArrayList<>();
        for (FactId id : made) {
            Fact other = ledger.fact(id).orElse(null);
            if (other == null) {
                continue;
            }
            if (Derived.isOf(fact, other)) {
                events.add(removed(other, at, ledger));
            } else if (Derived.isToldWith(fact, other)) {
                Fact next = Derived.without(fact, other);
                ledger.put(next);
                events.add(new FactVersioned(next, null, at));
            } else if (Derived.isDoubtedBy(fact, other)) {
                Fact next = Facts.of(other).doubtedBy(null).next();
                ledger.put(next);
                events.add(new FactVersioned(next, null, at));
            }
        }
        events.add(removed(fact, at, ledger));
        return events;
    }

    /** What may have been made of others. Few of many, so that not all are opened for each that is forgotten. */
    private static List<FactId> made(Ledger ledger) {
        return ledger.facts().stream()
                .filter(fact -> Quotes.isEnding(fact) || fact.doubtedBy() != null)
                .map(Fact::factId)
                .toList();
    }

    private static Event removed(Fact fact, Instant at, Ledger ledger) {
        Marking marking = new Marking(ledger);
        FactForgotten forgotten = new FactForgotten(fact.factId(), fact.version(), at, marking.of(fact));
        ledger.remove(fact.factId());
        ledger.release(fact);
        marking.mark(forgotten);
        return forgotten;
    }
}
