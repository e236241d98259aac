package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Acquaintance;
import dev.gieok.contracts.memory.Fact;
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
        Map<String, Optional<String>> known = new HashMap<>();
        return observation.calling(called -> known.computeIfAbsent(called, this::known));
    }

    /** The name by which somebody is known, where it is another and nobody else's. */
    private Optional<String> known(String called) {
        if (!PersonNames.isName(called)) {
            return Optional.empty();
        }
        SameObjects.Named given = SameObjects.Named.of(PersonNames.given(called));
        List<String> names = Acquaintance.ROLES.stream()
                .flatMap(role -> ledger.named(new Slot(ME, role), given).stream())
                .filter(held -> !held.negated())
                .flatMap(held -> ledger.fact(held.factId()).stream())
                .map(Fact::object)
                .toList();
        return PersonNames.only(called, names);
    }
}
