package dev.gieok.memory.adapter.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactForgotten;
import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldObject;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.memory.ledger.SameObjects;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One person's part of the state store. Keys start with the pseudonym: `per/o/…` observations (ids and counts, no
 * words), `per/f/…` facts (sealed), `per/s/…` slots (the key is a keyed hash, the value ids), `per/g/…` what was
 * forgotten (the key in the log, sealed), `per/i/…` which memory a fact was imported from (a hash), `per/erased` the
 * mark of an erasure.
 */
final class StoreLedger implements Ledger {
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final String FACTS = "f/";
    private static final String SLOTS = "s/";
    private static final String GONE = "g/";
    private static final String ORIGINS = "i/";
    private static final String ERASED = "erased";
    private static final Map<String, String> KINDS =
            Map.of(FACTS, "facts", SLOTS, "slots", GONE, "forgotten", ORIGINS, "origins");
    private static final TypeReference<List<FactId>> IDS = new TypeReference<>() {};

    private final Entries store;
    private final PersonKeys keys;
    private final String prefix;
    private final OpenedFacts opened;
    private final HeldLately lately;

    StoreLedger(Entries store, PersonKeys keys) {
        this(store, keys, new OpenedFacts(), new HeldLately());
    }

    StoreLedger(Entries store, PersonKeys keys, OpenedFacts opened, HeldLately lately) {
        this.opened = opened;
        this.lately = lately;
        this.store = store;
        this.keys = keys;
        this.prefix = keys.person().value() + "/";
    }

    @Override
    public Optional<ObservationEntry> observation(ObservationId id) {
        return Optional.ofNullable(store.get(observationKey(id))).map(StoreLedger::entry);
    }

    @Override
    public void put(ObservationEntry entry) {
        store.put(observationKey(entry.observationId()), bytes(entry));
    }

    @Override
    public List<ObservationEntry> observations() {
        return scan("o/", StoreLedger::entry);
    }

    @Override
    public Optional<Fact> fact(FactId id) {
        String key = factKey(id);
        return Optional.ofNullable(store.get(key)).map(there -> opened.of(key, there, this::opened));
    }

    @Override
    public void put(Fact fact) {
        store.put(factKey(fact.factId()), keys.seal(bytes(fact), "ledger"));
    }

    @Override
    public List<Fact> facts() {
        return scan(FACTS, this::opened);
    }

    @Override
    public void remove(FactId id) {
        store.delete(factKey(id));
        store.delete(originKey(id));
    }

    @Override
    public boolean isForgotten(FactId id) {
        return store.get(goneKey(LogRecords.forgottenKey(id))) != null;
    }

    @Override
    public Optional<String> origin(FactId id) {
        return Optional.ofNullable(store.get(originKey(id))).map(value -> new String(value, StandardCharsets.UTF_8));
    }

    @Override
    public void putOrigin(FactId id, String origin) {
        store.put(originKey(id), origin.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<FactId> slot(Slot slot) {
        return scan(slotKey(slot), StoreLedger::ids).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<FactId> slot(Slot slot, String object) {
        return held(slotKey(slot) + objectKey(object));
    }

    @Override
    public List<HeldObject> named(Slot slot, SameObjects.Named word) {
        return lately.of(
                        prefix + slotKey(slot),
                        () -> slot(slot).stream()
                                .map(this::fact)
                                .flatMap(Optional::stream)
                                .toList())
                .named(word);
    }

    @Override
    public void hold(Fact fact) {
        change(fact, held -> {
            if (!held.contains(fact.factId())) {
                held.add(fact.factId());
            }
        });
        lately.change(prefix + slotKey(Slot.of(fact)), objects -> objects.add(fact));
    }

    @Override
    public void release(Fact fact) {
        change(fact, held -> held.remove(fact.factId()));
        lately.change(prefix + slotKey(Slot.of(fact)), objects -> objects.remove(fact.factId()));
    }

    @Override
    public void move(Fact before, Fact after) {
        if (slot(Slot.of(before), before.object()).contains(before.factId())) {
            release(before);
            hold(after);
        }
    }

    private void change(Fact fact, Consumer<List<FactId>> change) {
        String key = slotKey(Slot.of(fact)) + objectKey(fact.object());
        List<FactId> held = new ArrayList<>(held(key));
        change.accept(held);
        store.put(prefix + key, held.isEmpty() ? null : bytes(held));
    }

    private List<FactId> held(String key) {
        return Optional.ofNullable(store.get(prefix + key))
                .map(StoreLedger::ids)
                .orElse(List.of());
    }

    @Override
    public FactId factId(ObservationId observation, int candidate) {
        return new FactId(new IdIssuer(keys).derived("fct", observation.value() + "#" + candidate));
    }

    @Override
    public boolean isErased() {
        return store.get(prefix + ERASED) != null;
    }

    @Override
    public void erase(CertificateId certificate) {
        sealedKeys(store, keys.person()).forEach(store::delete);
        lately.clear();
        observations().forEach(entry -> put(entry.erased()));
        store.put(prefix + ERASED, certificate.value().getBytes(StandardCharsets.UTF_8));
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
        logged.addAll(scan(GONE, value -> keys.openText(new String(value, StandardCharsets.UTF_8), "ledger")));
        return logged;
    }

    /** Remembers the records of the log that no entry of the ledger names. */
    void logged(Event event) {
        if (event instanceof FactForgotten || event instanceof SessionForgotten) {
            String key = LogRecords.key(event);
            store.put(goneKey(key), keys.sealText(key, "ledger").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whatever is there besides the books and the mark of an erasure. */
    static List<String> sealedKeys(Entries store, PersonId person) {
        List<String> found = new ArrayList<>();
        store.forEach(person.value() + "/", (key, value) -> kindOf(key).ifPresent(kind -> found.add(key)));
        return found;
    }

    static ObservationEntry entry(byte[] value) {
        return read(() -> JSON.readValue(value, ObservationEntry.class));
    }

    static boolean isObservation(String key) {
        return key.contains("/o/");
    }

    /** What an entry holds of a person; empty for the books and the mark of an erasure. */
    static Optional<String> kindOf(String key) {
        String part = key.substring(key.indexOf('/') + 1);
        return Optional.ofNullable(KINDS.get(part.substring(0, part.indexOf('/') + 1)));
    }

    private <T> List<T> scan(String part, Function<byte[], T> reading) {
        List<T> found = new ArrayList<>();
        store.forEach(prefix + part, (key, value) -> found.add(reading.apply(value)));
        return found;
    }

    private Fact opened(byte[] sealed) {
        return read(() -> JSON.readValue(keys.open(sealed, "ledger"), Fact.class));
    }

    private String observationKey(ObservationId id) {
        return prefix + "o/" + id.value();
    }

    private String originKey(FactId id) {
        return prefix + ORIGINS + id.value();
    }

    private String goneKey(String logKey) {
        return prefix + GONE + keys.hash().hex("log-key", logKey);
    }

    private String factKey(FactId id) {
        return prefix + FACTS + id.value();
    }

    private String slotKey(Slot slot) {
        return SLOTS + keys.hash().hex("slot", slot.subject() + "|" + slot.predicate()) + "/";
    }

    private String objectKey(String object) {
        return keys.hash().hex("slot-object", SameObjects.normal(object));
    }

    private static List<FactId> ids(byte[] value) {
        return read(() -> JSON.readValue(value, IDS));
    }

    private static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger entry has no JSON form", e);
        }
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("a ledger entry cannot be read", e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
