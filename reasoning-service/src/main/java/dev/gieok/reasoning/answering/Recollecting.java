package dev.gieok.reasoning.answering;

import dev.gieok.contracts.http.Memory;
import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.FactStatus;
import dev.gieok.platform.RetriableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what was so before what is: recall knows only what is believed, and each of that says what it took the place of.
 * So memory is asked again as it was just before, for nothing but that.
 */
final class Recollecting {
    /** How often memory is asked at most: somebody waits. */
    private static final int LOOKS = 4;

    private static final int WIDTH = 60;
    private static final Duration BEFORE = Duration.ofMillis(1);

    private final Memories memories;

    Recollecting(Memories memories) {
        this.memories = memories;
    }

    /** The same with what is over, as superseded, after what holds. */
    RecallResult with(PersonId person, RecallRequest request, RecallResult now) {
        List<RecallItem> items = new ArrayList<>(now.items());
        Deque<Memory> changed =
                new ArrayDeque<>(Stream.concat(now.items().stream().map(RecallItem::memory), now.profile().stream())
                        .filter(memory -> !memory.supersedes().isEmpty())
                        .toList());
        Set<Instant> looked = new HashSet<>();
        while (!changed.isEmpty() && looked.size() < LOOKS) {
            Instant when = changed.peek().recordedAt();
            Map<FactId, Memory> wanted = new HashMap<>();
            changed.removeIf(memory -> {
                boolean then = memory.recordedAt().equals(when);
                if (then) {
                    memory.supersedes().forEach(id -> wanted.put(id, memory));
                }
                return then;
            });
            if (looked.add(when)) {
                for (RecallItem item : then(person, request, when)) {
                    Memory by = wanted.get(item.memory().factId());
                    if (by != null) {
                        items.add(new RecallItem(over(item.memory(), by), item.score(), item.signals()));
                        if (!item.memory().supersedes().isEmpty()) {
                            changed.addFirst(item.memory());
                        }
                    }
                }
            }
        }
        return new RecallResult(items, now.profile(), now.turns(), now.moments(), now.degraded());
    }

    private List<RecallItem> then(PersonId person, RecallRequest request, Instant when) {
        try {
            return memories.recall(
                            person,
                            new RecallRequest(
                                    request.query(),
                                    request.embedding(),
                                    WIDTH,
                                    null,
                                    null,
                                    List.of(),
                                    request.without(),
                                    when.minus(BEFORE),
                                    null,
                                    false))
                    .items();
        } catch (RetriableException e) {
            // What holds is known already.
            return List.of();
        }
    }

    private static Memory over(Memory was, Memory by) {
        return new Memory(
                was.factId(),
                was.kind(),
                was.text(),
                was.subject(),
                was.predicate(),
                was.object(),
                was.language(),
                was.importance(),
                was.strength(),
                was.mentions(),
                was.sensitivity(),
                was.validFrom(),
                was.validTo() == null ? by.validFrom() : was.validTo(),
                was.recordedAt(),
                by.recordedAt(),
                FactStatus.SUPERSEDED,
                was.evidence(),
                was.version(),
                was.negated(),
                was.supersedes(),
                was.doubtedBy());
    }
}
