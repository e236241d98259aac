package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.change.SameObjects;
import java.util.List;
import java.util.Optional;

/** What is known of one person while one event is folded. Another person's entries cannot be reached through it. */
public interface Ledger {
    Optional<ObservationEntry> observation(ObservationId id);

    void put(ObservationEntry entry);

    /** All observations, in no order. */
    List<ObservationEntry> observations();

    /** The latest version of a fact; empty for one that never was, or was forgotten. */
    Optional<Fact> fact(FactId id);

    void put(Fact fact);

    /** All facts that were not forgotten, in no order. */
    List<Fact> facts();

    void remove(FactId id);

    /** Whether there was such a fact, and it was forgotten. */
    boolean isForgotten(FactId id);

    /** The memory that a fact was imported from; empty for one that was learnt here. */
    Optional<String> origin(FactId id);

    void putOrigin(FactId id, String origin);

    /** All facts that hold now in a slot, in no order that means anything. */
    List<FactId> slot(Slot slot);

    /** Those of them that are about the same thing as this object, oldest first: a look-up, however full the slot is. */
    List<FactId> slot(Slot slot, String object);

    /** Those of them that a word names, in no order: a look-up where the slot was looked through lately. */
    List<HeldObject> named(Slot slot, SameObjects.Named word);

    /** What holds now of the person, in whatever slot. */
    HeldFacts held();

    /** From now on the fact holds in its slot. May be said again. */
    void hold(Fact fact);

    /** The fact holds no longer. `fact` has the object that it was held with. */
    void release(Fact fact);

    /** A fact that held in its slot is about another thing now; nothing happens to one that held in none. */
    void move(Fact before, Fact after);

    /** Of what was forgotten. */
    Marks marks();

    /** How often it was asked for in this way, since it last became a fact. */
    AskedBefore askedBefore(String signature);

    /** What was asked for and is no fact so far, in no order. */
    List<AskedBefore> askedBefore();

    /** Nothing is left of one that was asked for no time. */
    void put(AskedBefore asked);

    /** Whether the person was erased, so that nothing may be learnt any more. */
    boolean isErased();

    /** Leaves the books and the mark of it; what was pending ends as erased. May be done again. */
    void erase(CertificateId certificate);

    /** The keys of all that stands in the log of this person, without the person. */
    List<String> logKeys();

    /** The id of the fact that a candidate becomes. */
    FactId factId(ObservationId observation, int candidate);
}
