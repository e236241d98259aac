package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.AskedBefore;
import dev.gieok.memory.ledger.HeldFacts;
import dev.gieok.memory.ledger.HeldObject;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Marks;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One person's part of the state store. Keys start with the pseudonym: `per/o/…` observations (ids and counts, no
 * words), `per/f/…` facts (sealed), `per/s/…` slots (the key is a keyed hash, the value ids), `per/g/…` what was
 * forgotten (the key in the log, sealed), `per/i/…` which memory a fact was imported from (a hash), `per/m/…`
 * marks of what was forgotten (keyed hashes, with the time), `per/w/…` what a fact said before (such hashes),
 * `per/r/…` what was asked for, and how often (sealed; the key is a keyed hash), `per/erased` the mark of an erasure.
 */
final class StoreLedger implements Ledger {
    private final Entries store;
    private final PersonKeys keys;
    private final LedgerKeys at;
    private final StoreMarks marks;
    private final StoreSlots slots;
    private final OpenedFacts opened;

    StoreLedger(Entries store, PersonKeys keys) {
        this(store, keys, new OpenedFacts(), new HeldLately());
    }

    StoreLedger(Entries store, PersonKeys keys, OpenedFacts opened, HeldLately lately) {
        this.opened = opened;
        this.store = store;
        this.keys = keys;
        this.at = new LedgerKeys(keys);
        this.marks = new StoreMarks(store, keys, at);
        this.slots = new StoreSlots(store, at, lately, this::fact);
    }

    @Override
    public Optional<ObservationEntry> observation(ObservationId id) {
        return Optional.ofNullable(store.get(at.observation(id))).map(LedgerJson::entry);
    }

    @Override
    public void put(ObservationEntry entry) {
        store.put(at.observation(entry.observationId()), LedgerJson.bytes(entry));
    }

    @Override
    public List<ObservationEntry> observations() {
        return scan(at.observations(), LedgerJson::entry);
    }

    @Override
    public Optional<Fact> fact(FactId id) {
        String key = at.fact(id);
        return Optional.ofNullable(store.get(key)).map(there -> opened.of(key, there, this::opened));
    }

    @Override
    public void put(Fact fact) {
        fact(fact.factId()).ifPresent(before -> marks.keep(before, fact));
        store.put(at.fact(fact.factId()), keys.seal(LedgerJson.bytes(fact), "ledger"));
        slots.changed(fact);
    }

    @Override
    public List<Fact> facts() {
        return scan(at.facts(), this::opened);
    }

    @Override
    public void remove(FactId id) {
        store.delete(at.fact(id));
        store.delete(at.origin(id));
        marks.dropFormer(id);
        slots.removed(id);
    }

    @Override
    public boolean isForgotten(FactId id) {
        return store.get(at.forgotten(LogRecords.forgottenKey(id))) != null;
    }

    @Override
    public Optional<String> origin(FactId id) {
        return Optional.ofNullable(store.get(at.origin(id))).map(value -> new String(value, StandardCharsets.UTF_8));
    }

    @Override
    public void putOrigin(FactId id, String origin) {
        store.put(at.origin(id), origin.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<FactId> slot(Slot slot) {
        return slots.of(slot);
    }

    @Override
    public List<FactId> slot(Slot slot, String object) {
        return slots.of(slot, object);
    }

    @Override
    public List<HeldObject> named(Slot slot, SameObjects.Named word) {
        return slots.named(slot, word);
    }

    @Override
    public HeldFacts held() {
        return slots.held();
    }

    @Override
    public void hold(Fact fact) {
        slots.hold(fact);
    }

    @Override
    public void release(Fact fact) {
        slots.release(fact);
    }

    @Override
    public void move(Fact before, Fact after) {
        slots.move(before, after);
    }

    @Override
    public FactId factId(ObservationId observation, int candidate) {
        return new FactId(new IdIssuer(keys).derived("fct", observation.value() + "#" + candidate));
    }

    @Override
    public Marks marks() {
        return marks;
    }

    @Override
    public AskedBefore askedBefore(String signature) {
        return Optional.ofNullable(store.get(at.asked(signature)))
                .map(this::asked)
                .orElse(new AskedBefore(signature, List.of()));
    }

    @Override
    public List<AskedBefore> askedBefore() {
        return scan(at.asked(), this::asked);
    }

    @Override
    public void put(AskedBefore asked) {
        byte[] sealed = asked.times().isEmpty() ? null : keys.seal(LedgerJson.bytes(asked), "ledger");
        store.put(at.asked(asked.signature()), sealed);
    }

    private AskedBefore asked(byte[] sealed) {
        return LedgerJson.asked(keys.open(sealed, "ledger"));
    }

    @Override
    public boolean isErased() {
        return store.get(at.erased()) != null;
    }

    @Override
    public void erase(CertificateId certificate) {
        LedgerKeys.sealed(store, keys.person()).forEach(store::delete);
        slots.clear();
        observations().forEach(entry -> put(entry.erased()));
        store.put(at.erased(), certificate.value().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> logKeys() {
        List<String> logged = new ArrayList<>();
        for (Fact fact : facts()) {
            for (int version = 1; version <= fact.version(); version++) {
                logged.add(fact.factId().value() + "/" + version);
            }
        }
        observations().stream()
                .filter(entry -> entry.status() != ObservationEntry.Status.PENDING)
                .forEach(entry -> logged.add("obs/" + entry.observationId().value()));
        logged.addAll(scan(
                at.forgotten(), value -> keys.openText(new String(value, StandardCharsets.UTF_8), "ledger")));
        return logged;
    }

    /** Remembers the records of the log that no entry of the ledger names. */
    void logged(Event event) {
        if (event instanceof FactForgotten || event instanceof SessionForgotten) {
            String key = LogRecords.key(event);
            store.put(at.forgotten(key), keys.sealText(key, "ledger").getBytes(StandardCharsets.UTF_8));
        }
    }

    private <T> List<T> scan(String prefix, Function<byte[], T> reading) {
        List<T> found = new ArrayList<>();
        store.forEach(prefix, (key, value) -> found.add(reading.apply(value)));
        return found;
    }

    private Fact opened(byte[] sealed) {
        return LedgerJson.fact(keys.open(sealed, "ledger"));
    }
}
