package dev.gieok.memory.state;

import dev.gieok.contracts.http.StateDigest;
import dev.gieok.contracts.http.StateView;
import dev.gieok.contracts.id.PersonId;
import java.util.List;

/** Compares what the log says of a person with what the projections and the ledger know. */
public final class StateReading {
    private final FactLog log;
    private final ProjectedState projected;
    private final IndexState index;
    private final LedgerState ledger;

    public StateReading(FactLog log, ProjectedState projected, IndexState index, LedgerState ledger) {
        this.log = log;
        this.projected = projected;
        this.index = index;
        this.ledger = ledger;
    }

    /**
     * @param canonical whether the canonical forms are told too: they hold the person's words
     * @throws dev.gieok.platform.person.ErasedException when nobody is left to open it for
     */
    public StateView read(PersonId person, boolean canonical) {
        PersonState projection = projected.read(person, index);
        LogReplay replay = new LogReplay();
        LedgerState.Replayed replayed = ledger.replay(person);
        log.read(List.of(person), envelope -> {
            replay.add(envelope);
            replayed.add(envelope.event());
        });
        PersonState told = replay.state();
        StateDigest ofLog = CanonicalState.digest(told);
        StateDigest ofProjections = CanonicalState.digest(projection);
        String kept = ledger.hash(person);
        String derived = replayed.hash();
        return new StateView(
                person,
                ofLog,
                ofProjections,
                ofLog.hash().equals(ofProjections.hash()),
                kept,
                derived,
                kept.equals(derived),
                canonical ? CanonicalState.json(told) : null,
                canonical ? CanonicalState.json(projection) : null);
    }
}
