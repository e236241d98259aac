package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.HeldFacts;
import dev.gieok.memory.ledger.HeldObject;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.SameObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Which of one person's facts hold in which slot, in the state store, and what is kept ready of them. */
final class StoreSlots {
    private final Entries store;
    private final LedgerKeys at;
    private final HeldLately lately;
    private final Function<FactId, Optional<Fact>> fact;

    /** @param fact what is known by an id */
    StoreSlots(Entries store, LedgerKeys at, HeldLately lately, Function<FactId, Optional<Fact>> fact) {
        this.store = store;
        this.at = at;
        this.lately = lately;
        this.fact = fact;
    }

    List<FactId> of(Slot slot) {
        return under(at.slot(slot));
    }

    List<FactId> of(Slot slot, String object) {
        return ids(at.slot(slot, object));
    }

    List<HeldObject> named(Slot slot, SameObjects.Named word) {
        return lately.of(at.slot(slot), () -> holding(at.slot(slot))).named(word);
    }

    HeldFacts held() {
        return lately.all(at.slots(), () -> holding(at.slots()));
    }

    /** What holds in the slots that stand under a prefix. */
    private List<Fact> holding(String prefix) {
        return under(prefix).stream().map(fact).flatMap(Optional::stream).toList();
    }

    private List<FactId> under(String prefix) {
        List<FactId> ids = new ArrayList<>();
        store.forEach(prefix, (key, value) -> ids.addAll(LedgerJson.ids(value)));
        return ids;
    }

    void hold(Fact fact) {
        change(fact, held -> {
            if (!held.contains(fact.factId())) {
                held.add(fact.factId());
            }
        });
        lately.change(at.slot(Slot.of(fact)), objects -> objects.add(fact));
        lately.changeAll(at.slots(), held -> held.add(fact));
    }

    void release(Fact fact) {
        change(fact, held -> held.remove(fact.factId()));
        lately.change(at.slot(Slot.of(fact)), objects -> objects.remove(fact.factId()));
        lately.changeAll(at.slots(), held -> held.remove(fact.factId()));
    }

    void move(Fact before, Fact after) {
        if (of(Slot.of(before), before.object()).contains(before.factId())) {
            release(before);
            hold(after);
        }
    }

    private void change(Fact fact, Consumer<List<FactId>> change) {
        String key = at.slot(Slot.of(fact), fact.object());
        List<FactId> held = new ArrayList<>(ids(key));
        change.accept(held);
        store.put(key, held.isEmpty() ? null : LedgerJson.bytes(held));
    }

    private List<FactId> ids(String key) {
        return Optional.ofNullable(store.get(key)).map(LedgerJson::ids).orElse(List.of());
    }

    /** Of what holds, another version is known. */
    void changed(Fact fact) {
        lately.changeAll(at.slots(), held -> held.change(fact));
    }

    /** What may hold is known no more. */
    void removed(FactId id) {
        lately.changeAll(at.slots(), held -> held.remove(id));
    }

    /** Keeps nothing ready any more. */
    void clear() {
        lately.clear();
    }
}
