package dev.gieok.memory.ledger;

import dev.gieok.contracts.id.FactId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was forgotten of one person, as keyed hashes: it can be known again, and not be read. */
public interface Marks {
    /** The mark of a form that a {@link Statement} has. */
    String of(String form);

    /** When it was forgotten last; empty where it never was, or the mark was lifted. */
    Optional<Instant> forgottenAt(String mark);

    /** May be said again; the later time counts. */
    void put(String mark, Instant forgottenAt);

    void lift(String mark);

    /** Of all that earlier versions of the fact said and the present one does not. */
    List<String> former(FactId id);

    /** Of what earlier versions said these marks alone are left. */
    void keepFormer(FactId id, List<String> left);
}
