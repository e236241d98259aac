package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import dev.gieok.platform.person.PersonKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where one person's entries stand in the state store: see {@link StoreLedger}. */
final class LedgerKeys {
    private static final String OBSERVATIONS = "o/";
    private static final String FACTS = "f/";
    private static final String SLOTS = "s/";
    private static final String GONE = "g/";
    private static final String ORIGINS = "i/";
    private static final String MARKS = "m/";
    private static final String FORMER = "w/";
    private static final String ASKED = "r/";
    private static final Map<String, String> KINDS = Map.of(
            FACTS,
            "facts",
            SLOTS,
            "slots",
            GONE,
            "forgotten",
            ORIGINS,
            "origins",
            MARKS,
            "marks",
            FORMER,
            "former",
            ASKED,
            "requests");

    private final PersonKeys keys;
    private final String prefix;

    LedgerKeys(PersonKeys keys) {
        this.keys = keys;
        this.prefix = keys.person().value() + "/";
    }

    String observations() {
        return prefix + OBSERVATIONS;
    }

    String facts() {
        return prefix + FACTS;
    }

    String forgotten() {
        return prefix + GONE;
    }

    String erased() {
        return prefix + "erased";
    }

    String observation(ObservationId id) {
        return observations() + id.value();
    }

    String fact(FactId id) {
        return facts() + id.value();
    }

    String origin(FactId id) {
        return prefix + ORIGINS + id.value();
    }

    /** @param mark a keyed hash already */
    String mark(String mark) {
        return prefix + MARKS + mark;
    }

    String former(FactId id) {
        return prefix + FORMER + id.value();
    }

    /** @param logKey of the record in the log */
    String forgotten(String logKey) {
        return forgotten() + keys.hash().hex("log-key", logKey);
    }

    /** The keys of what was asked for begin with it. */
    String asked() {
        return prefix + ASKED;
    }

    String asked(String signature) {
        return asked() + keys.hash().hex("request", signature);
    }

    /** The keys of all slots begin with it. */
    String slots() {
        return prefix + SLOTS;
    }

    /** The keys of all objects of the slot begin with it. */
    String slot(Slot slot) {
        return prefix + SLOTS + keys.hash().hex("slot", slot.subject() + "|" + slot.predicate()) + "/";
    }

    String slot(Slot slot, String object) {
        return slot(slot) + keys.hash().hex("slot-object", SameObjects.normal(object));
    }

    static boolean isObservation(String key) {
        return key.contains("/" + OBSERVATIONS);
    }

    /** What an entry holds of a person; empty for the books and the mark of an erasure. */
    static Optional<String> kindOf(String key) {
        String part = key.substring(key.indexOf('/') + 1);
        return Optional.ofNullable(KINDS.get(part.substring(0, part.indexOf('/') + 1)));
    }

    /** Whatever is there besides the books and the mark of an erasure. */
    static List<String> sealed(Entries store, PersonId person) {
        List<String> found = new ArrayList<>();
        store.forEach(person.value() + "/", (key, value) -> kindOf(key).ifPresent(kind -> found.add(key)));
        return found;
    }
}
