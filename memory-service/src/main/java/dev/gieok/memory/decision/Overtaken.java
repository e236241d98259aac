package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.ledger.HeldTexts;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.SameObjects;
import dev.gieok.platform.change.EndingOdds;
import dev.gieok.platform.change.Gist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a message that may tell of a change puts out of date, whatever its slot. Each thing that holds and shares a word
 * with the message is weighed with it ({@link EndingOdds}); where none is ended, the
 * change may end what it is about without naming it. What is so of whom the change tells of goes before what is so of
 * others (of somebody else than the person, only what names them); where many would be ended, none is meant.
 */
final class Overtaken {
    /** A change ends a thing or two: more have the same words by chance. */
    private static final int FEW = 3;

    /** What no change ends: it may only be corrected. */
    private static final Set<String> LASTING = Set.of("name", "birthday", "died");

    private record Weighed(Fact fact, EndingOdds.Pair pair) {
        int words() {
            return pair.shared().size();
        }
    }

    private final CandidatesExtracted observation;
    private final Ledger ledger;

    Overtaken(CandidatesExtracted observation, Ledger ledger) {
        this.observation = observation;
        this.ledger = ledger;
    }

    /** Oldest first. @param alone whether nothing else that the message says ended anything */
    List<Fact> by(Change change, boolean alone) {
        EndingOdds odds = EndingOdds.of(change.language());
        HeldTexts held = ledger.texts();
        Gist message = Gist.of(change.text());
        List<Fact> ended = named(change, odds, held, message);
        if (ended.isEmpty() && alone) {
            return alike(change, odds, held, message).stream().toList();
        }
        return ended.size() > FEW
                ? List.of()
                : ended.stream().sorted(Placing.OLDEST_FIRST).toList();
    }

    /** What shares a word with the message, and is taken as ended. */
    private List<Fact> named(Change change, EndingOdds odds, HeldTexts held, Gist message) {
        Map<FactId, List<Double>> shared = new HashMap<>();
        for (Change.Named word : change.named()) {
            held.telling(word.forms())
                    .forEach(id -> shared.computeIfAbsent(id, first -> new ArrayList<>())
                            .add(word.score()));
        }
        Set<FactId> instead = held.telling(change.instead());
        Set<FactId> all = new HashSet<>(shared.keySet());
        all.addAll(instead);
        List<Weighed> weighed = new ArrayList<>();
        for (FactId id : all) {
            var pair = EndingOdds.Pair.of(
                    change.likelihood(),
                    message,
                    held.gist(id),
                    shared.getOrDefault(id, List.of()),
                    instead.contains(id));
            ledger.fact(id).filter(this::mayEnd).ifPresent(fact -> weighed.add(new Weighed(fact, pair)));
        }
        boolean ofThem = weighed.stream().anyMatch(each -> each.fact().subject().equals(change.subject()));
        Set<FactId> naming = change.entities().isEmpty() ? all : held.telling(change.entities());
        weighed.removeIf(each -> !odds.ended(each.pair())
                || !each.fact().subject().equals(change.subject())
                        && (ofThem || !naming.contains(each.fact().factId())));
        if (weighed.size() > FEW) {
            int most = weighed.stream().mapToInt(Weighed::words).max().orElseThrow();
            weighed.removeIf(each -> each.words() < most);
        }
        return weighed.stream().map(Weighed::fact).toList();
    }

    /** What the message names in no word, and is about. */
    private Optional<Fact> alike(Change change, EndingOdds odds, HeldTexts held, Gist message) {
        Set<FactId> naming = change.entities().isEmpty() ? Set.of() : held.telling(change.entities());
        Map<Fact, Gist> told = new LinkedHashMap<>();
        for (FactId id : held.facts()) {
            ledger.fact(id)
                    .filter(this::mayEnd)
                    .filter(fact -> fact.subject().equals(change.subject()) || naming.contains(id))
                    .filter(fact -> observation.candidates().stream().noneMatch(said -> stands(said, fact)))
                    .ifPresent(fact -> told.put(fact, held.gist(id)));
        }
        return odds.meant(
                change.likelihood(),
                message,
                told,
                change.named().stream().map(Change.Named::score).toList());
    }

    private boolean mayEnd(Fact fact) {
        boolean over = fact.validTo() != null && !fact.validTo().isAfter(observation.occurredAt());
        return !fact.negated()
                && !over
                && !LASTING.contains(fact.predicate())
                && observation.candidates().stream().noneMatch(candidate -> isSaidAgain(candidate, fact));
    }

    /** Whether the message itself says something of the same kind, so that the rules of that kind hold. */
    private static boolean stands(Candidate candidate, Fact fact) {
        return candidate.effect() == Effect.ASSERT
                && candidate.kind() != Kind.UNSORTED
                && candidate.subject().equals(fact.subject())
                && candidate.kind() == fact.kind();
    }

    private static boolean isSaidAgain(Candidate candidate, Fact fact) {
        return candidate.effect() == Effect.ASSERT
                && !candidate.negated()
                && candidate.subject().equals(fact.subject())
                && candidate.predicate().equals(fact.predicate())
                && SameObjects.same(candidate.object(), fact.object());
    }
}
