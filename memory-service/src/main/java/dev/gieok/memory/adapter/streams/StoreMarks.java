package dev.gieok.memory.adapter.streams;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.Marks;
import dev.gieok.memory.ledger.Statement;
import dev.gieok.platform.person.PersonKeys;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person's marks in the state store: hashes under a key that goes when the person is erased. */
final class StoreMarks implements Marks {
    private final Entries store;
    private final PersonKeys keys;
    private final LedgerKeys at;

    StoreMarks(Entries store, PersonKeys keys, LedgerKeys at) {
        this.store = store;
        this.keys = keys;
        this.at = at;
    }

    @Override
    public String of(String form) {
        return keys.hash().hex("forgotten", form);
    }

    @Override
    public Optional<Instant> forgottenAt(String mark) {
        return Optional.ofNullable(store.get(at.mark(mark)))
                .map(value -> Instant.parse(new String(value, StandardCharsets.UTF_8)));
    }

    @Override
    public void put(String mark, Instant forgottenAt) {
        Instant last =
                forgottenAt(mark).filter(before -> before.isAfter(forgottenAt)).orElse(forgottenAt);
        store.put(at.mark(mark), last.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void lift(String mark) {
        store.delete(at.mark(mark));
    }

    @Override
    public List<String> former(FactId id) {
        return Optional.ofNullable(store.get(at.former(id)))
                .map(value -> List.of(new String(value, StandardCharsets.UTF_8).split(",")))
                .orElse(List.of());
    }

    /** Keeps the marks of what the older version says and the newer does not: with the fact, that is to be forgotten, too. */
    void keep(Fact before, Fact after) {
        Set<String> lost = Statement.lost(before, after);
        if (!lost.isEmpty()) {
            Set<String> former = new LinkedHashSet<>(former(after.factId()));
            lost.forEach(form -> former.add(of(form)));
            store.put(at.former(after.factId()), joined(former));
        }
    }

    @Override
    public void keepFormer(FactId id, List<String> left) {
        if (left.isEmpty()) {
            dropFormer(id);
        } else {
            store.put(at.former(id), joined(left));
        }
    }

    void dropFormer(FactId id) {
        store.delete(at.former(id));
    }

    private static byte[] joined(Collection<String> marks) {
        return String.join(",", marks).getBytes(StandardCharsets.UTF_8);
    }
}
