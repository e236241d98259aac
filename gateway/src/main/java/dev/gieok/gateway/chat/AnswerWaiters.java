package dev.gieok.gateway.chat;

import dev.gieok.contracts.event.AnswerCited;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerDelta;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Who waits for which answer on this gateway. One answer may have several who wait for it. */
public final class AnswerWaiters {
    private final ConcurrentHashMap<AnswerId, List<Waiter>> waiting = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<PersonId, Integer> persons = new ConcurrentHashMap<>();

    /** Starts to wait; to be called before the question is published. */
    public Waiter open(PersonId person, AnswerId answer) {
        Waiter[] self = new Waiter[1];
        Waiter waiter = new Waiter(person, () -> remove(answer, self[0]));
        self[0] = waiter;
        persons.merge(person, 1, Integer::sum);
        waiting.merge(
                answer,
                List.of(waiter),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        return waiter;
    }

    /** Whether anybody here waits for this person's answers; says it without opening the record. */
    public boolean anyFor(PersonId person) {
        return persons.containsKey(person);
    }

    /** Hands an event of an answer to those who wait for it; anything else is nobody's. */
    public void deliver(PersonId person, Event event) {
        answerOf(event)
                .map(waiting::get)
                .ifPresent(waiters -> waiters.stream()
                        .filter(waiter -> waiter.person().equals(person))
                        .forEach(waiter -> waiter.deliver(event)));
    }

    public int count() {
        return waiting.size();
    }

    private void remove(AnswerId answer, Waiter waiter) {
        boolean[] removed = new boolean[1];
        waiting.computeIfPresent(answer, (id, waiters) -> {
            List<Waiter> left = waiters.stream().filter(w -> w != waiter).toList();
            removed[0] = left.size() < waiters.size();
            return left.isEmpty() ? null : left;
        });
        if (removed[0]) {
            persons.computeIfPresent(waiter.person(), (person, n) -> n == 1 ? null : n - 1);
        }
    }

    private static Optional<AnswerId> answerOf(Event event) {
        if (event instanceof AnswerCited cited) {
            return Optional.of(cited.answerId());
        } else if (event instanceof AnswerDelta delta) {
            return Optional.of(delta.answerId());
        } else if (event instanceof AnswerCompleted completed) {
            return Optional.of(completed.answer().answerId());
        } else if (event instanceof AnswerFailed failed) {
            return Optional.of(failed.answerId());
        }
        return Optional.empty();
    }
}
