package dev.gieok.memory.sessions;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.answers.SealedContext;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.memories.Waiting;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The session's own turns, seen by the next question at once: it waits a moment for what was said just before it. */
public final class WorkingMemory {
    /** How long a turn is awaited that this process stores itself, before the graph is asked. */
    private static final Duration HERE = Duration.ofMillis(20);

    private final PersonRegistry persons;
    private final Conversations conversations;
    private final StoredTurns stored;
    private final Waiting waiting;
    private final Duration patience;
    private final int limit;

    public WorkingMemory(
            PersonRegistry persons,
            Conversations conversations,
            StoredTurns stored,
            Waiting waiting,
            Duration patience,
            int limit) {
        this.persons = persons;
        this.conversations = conversations;
        this.stored = stored;
        this.waiting = waiting;
        this.patience = patience;
        this.limit = limit;
    }

    /** Oldest first. */
    public List<Turn> turns(PersonId person, SessionId sessionId) {
        return opened(person, conversations.turns(person, sessionId, limit));
    }

    /**
     * What was said before this turn, once it is stored and every turn before it has its answer; after the patience,
     * what there is.
     */
    public List<Turn> before(PersonId person, SessionId sessionId, AnswerId asking) {
        Looked looked = new Looked();
        stored.await(asking.value(), patience.compareTo(HERE) < 0 ? patience : HERE);
        waiting.until(
                () -> {
                    looked.turns = conversations.turns(person, sessionId, limit + 1);
                    return isWhole(looked.turns, asking.value());
                },
                patience);
        return opened(person, preceding(looked.turns, asking.value()));
    }

    private static final class Looked {
        private List<Conversations.StoredTurn> turns = List.of();
    }

    private static boolean isWhole(List<Conversations.StoredTurn> turns, String asking) {
        return turns.stream().anyMatch(turn -> turn.turnId().equals(asking))
                && preceding(turns, asking).stream().allMatch(Conversations.StoredTurn::isAnswered);
    }

    private static List<Conversations.StoredTurn> preceding(List<Conversations.StoredTurn> turns, String asking) {
        List<Conversations.StoredTurn> before = new ArrayList<>();
        for (Conversations.StoredTurn turn : turns) {
            if (turn.turnId().equals(asking)) {
                break;
            }
            before.add(turn);
        }
        return before;
    }

    private List<Turn> opened(PersonId person, List<Conversations.StoredTurn> stored) {
        PersonKeys keys = persons.keys(person);
        return stored.stream().map(turn -> opened(keys, turn)).toList();
    }

    private static Turn opened(PersonKeys keys, Conversations.StoredTurn stored) {
        SealedTurn said = Seals.open(keys, SealedTurn.context(stored.turnId()), stored.sealed(), SealedTurn.class);
        return new Turn(
                new AnswerId(stored.turnId()),
                said.text(),
                said.media(),
                stored.occurredAt(),
                answer(keys, stored.turnId(), stored.answer()));
    }

    private static @Nullable Answer answer(PersonKeys keys, String turnId, @Nullable String sealed) {
        return sealed == null ? null : Seals.open(keys, SealedContext.answer(turnId), sealed, Answer.class);
    }
}
