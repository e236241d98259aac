package dev.gieok.memory.decision;

import dev.gieok.contracts.event.CandidatesExtracted;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Order;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.memory.ledger.Ledger;
import dev.gieok.memory.ledger.Marking;
import dev.gieok.memory.ledger.Slot;
import dev.gieok.platform.change.Amended;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Orders of a message that change an instruction: what each likely puts out of date ends, and it takes its place. */
final class Amending {
    private static final List<Slot> INSTRUCTIONS =
            List.of(new Slot("me", "instruction"), new Slot("me", "repeated-instruction"));

    private static final Set<Kind> OF_ORDERS = EnumSet.of(Kind.INSTRUCTION, Kind.UNSORTED);

    /** Of more instructions only the last are read. */
    private static final int MOST = 40;

    private static final Comparator<Fact> LATEST_FIRST = Comparator.comparing(Fact::lastSaidAt)
            .reversed()
            .thenComparing(fact -> fact.factId().value());

    private final CandidatesExtracted observation;
    private final Ledger ledger;
    private final Placing placing;
    private final Marking marking;
    private final Map<Integer, Placing.Placed> placed = new LinkedHashMap<>();

    Amending(CandidatesExtracted observation, Ledger ledger, Placing placing, Marking marking) {
        this.observation = observation;
        this.ledger = ledger;
        this.placing = placing;
        this.marking = marking;
    }

    /** What takes the place of an instruction, by the number of its passage. */
    Map<Integer, Placing.Placed> amend() {
        if (observation.trust().isOwnWord(observation.speaker())) {
            for (int index = 0; index < observation.passages().size(); index++) {
                amend(index);
            }
        }
        return placed;
    }

    private void amend(int index) {
        Passage passage = observation.passages().get(index);
        Order order = passage.order();
        if (order == null) {
            return;
        }
        Candidate instruction = order.instruction(passage.language());
        if (marking.forbids(instruction, observation)) {
            return;
        }
        // Numbered as a request that becomes an instruction: after the candidates.
        changed(order)
                .map(fact -> placing.overtake(
                        List.of(fact), instruction, observation.candidates().size() + index))
                .filter(each -> !each.idle())
                .ifPresent(each -> placed.put(index, each));
    }

    private Optional<Fact> changed(Order order) {
        List<Fact> instructions = INSTRUCTIONS.stream()
                .flatMap(slot -> ledger.slot(slot).stream())
                .flatMap(id -> ledger.fact(id).stream())
                .filter(fact -> fact.status() == FactStatus.ACTIVE && !fact.negated())
                .sorted(LATEST_FIRST)
                .limit(MOST)
                .toList();
        return Amended.by(order, instructions, Fact::text);
    }

    /** Whether it is of the words of what took the place of an instruction: whatever else found it there, nothing is kept beside. */
    boolean isTold(Candidate candidate) {
        return OF_ORDERS.contains(candidate.kind())
                && orders().anyMatch(order -> order.text().contains(candidate.text()));
    }

    /** Whether a change that the message tells leaves it as it is. */
    boolean keeps(Fact fact) {
        return !placed.isEmpty() && fact.kind() == Kind.INSTRUCTION;
    }

    private Stream<Order> orders() {
        return placed.keySet().stream()
                .map(index -> observation.passages().get(index).order())
                .filter(Objects::nonNull);
    }
}
