package dev.gieok.memory.recall;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.person.PersonKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The facts of one question, each opened once. */
final class OpenedFacts {
    private final PersonKeys keys;
    private final Executor executor;
    private final Map<FactId, Fact> opened = new HashMap<>();

    OpenedFacts(PersonKeys keys, Executor executor) {
        this.keys = keys;
        this.executor = executor;
    }

    PersonKeys keys() {
        return keys;
    }

    Fact of(SealedFact sealed) {
        return opened.computeIfAbsent(sealed.factId(), id -> Seals.open(keys, sealed));
    }

    /** Opens one half beside the other: it is much of the work of a recall. */
    void openAll(Collection<SealedFact> facts) {
        List<SealedFact> closed = facts.stream()
                .filter(fact -> !opened.containsKey(fact.factId()))
                .toList();
        int half = closed.size() / 2;
        CompletableFuture<List<Fact>> beside = CompletableFuture.supplyAsync(
                () -> closed.subList(half, closed.size()).stream()
                        .map(fact -> Seals.open(keys, fact))
                        .toList(),
                executor);
        closed.subList(0, half).forEach(this::of);
        Joining.joined(beside).forEach(fact -> opened.put(fact.factId(), fact));
    }

    /** Other versions of them are wanted. */
    void forget(Collection<FactId> factIds) {
        opened.keySet().removeAll(factIds);
    }
}
