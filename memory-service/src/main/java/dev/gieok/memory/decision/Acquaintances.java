package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Acquaintance;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldObject;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.PersonNames;
import dev.gieok.platform.change.SameObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the person knows by name. “Boris moved to Quito” is about Boris Eriksen, where he is the only Boris that the
 * person told of; of two Borises it is about neither.
 */
final class Acquaintances {
    private static final String ME = "me";

    private final Ledger ledger;

    Acquaintances(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The same observation, with everybody called as they are known. */
    CandidatesExtracted named(CandidatesExtracted observation) {
        return observation.about(
                observation.candidates().stream().map(this::named).toList(),
                observation.closings().stream().map(this::named).toList());
    }

    private Candidate named(Candidate candidate) {
        boolean relation = candidate.subject().equals(ME) && Acquaintance.ROLES.contains(candidate.predicate());
        String called = relation ? candidate.object() : candidate.subject();
        return known(called)
                .map(name -> relation
                        ? candidate.inWords(name, candidate.text()).linked(renamed(candidate.entities(), called, name))
                        : candidate.about(name).linked(renamed(candidate.entities(), called, name)))
                .orElse(candidate);
    }

    private Closing named(Closing closing) {
        return known(closing.subject())
                .map(name -> new Closing(
                        name,
                        closing.predicates(),
                        closing.words(),
                        closing.text(),
                        closing.language(),
                        renamed(closing.entities(), closing.subject(), name),
                        closing.rule()))
                .orElse(closing);
    }

    private static List<String> renamed(List<String> entities, String called, String name) {
        return entities.stream()
                .map(entity -> entity.equals(called) ? name : entity)
                .distinct()
                .toList();
    }

    /** The name by which somebody is known, where it is another and nobody else's. */
    private Optional<String> known(String called) {
        if (!isName(called)) {
            return Optional.empty();
        }
        SameObjects.Named given = SameObjects.Named.of(PersonNames.given(called));
        Map<String, String> names = new HashMap<>();
        for (String role : Acquaintance.ROLES) {
            for (HeldObject held : ledger.named(new Slot(ME, role), given)) {
                ledger.fact(held.factId())
                        .map(Fact::object)
                        .filter(name -> !held.negated() && PersonNames.same(called, name))
                        // Of two spellings always the same, in whatever order they come.
                        .ifPresent(name -> names.merge(
                                SameObjects.normal(name),
                                name,
                                (one, other) -> one.compareTo(other) < 0 ? one : other));
            }
        }
        return names.size() == 1 && !names.containsKey(SameObjects.normal(called))
                ? names.values().stream().findFirst()
                : Optional.empty();
    }

    /** Neither `me`, nor a role such as `sister`, nor somebody of somebody else's (`Tom's sister`). */
    private static boolean isName(String subject) {
        return !subject.isBlank() && !Character.isLowerCase(subject.codePointAt(0)) && !subject.contains("'s ");
    }
}
