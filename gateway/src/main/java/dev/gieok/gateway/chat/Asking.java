package dev.gieok.gateway.chat;

import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.gateway.events.Events;
import dev.gieok.gateway.idempotency.Idempotency;
import dev.gieok.gateway.idempotency.Once;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.media.MediaReadiness;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks: names the answer, waits shortly for the media that it carries, and publishes the question once. */
public final class Asking {
    private final Events events;
    private final ReplyPartitions partitions;
    private final AnswerWaiters waiters;
    private final MediaReadiness media;
    private final Idempotency idempotency;
    private final AwaitingAnswers awaiting;
    private final Clock clock;

    public Asking(
            Events events,
            ReplyPartitions partitions,
            AnswerWaiters waiters,
            MediaReadiness media,
            Idempotency idempotency,
            AwaitingAnswers awaiting,
            Clock clock) {
        this.events = events;
        this.partitions = partitions;
        this.waiters = waiters;
        this.media = media;
        this.idempotency = idempotency;
        this.awaiting = awaiting;
        this.clock = clock;
    }

    /** The question is with Kafka when this returns; the caller closes the conversation. */
    public Conversation ask(PersonKeys keys, Question question, OnceKey once) {
        Question settled = question.settled(clock.instant());
        IdIssuer ids = new IdIssuer(keys);
        Question body = question.body();
        // Everything is derived from the answer's id, and that from key and body: a repetition names the same answer.
        AnswerId answer = new AnswerId(once.derivedOrRandom(ids, "ans", body));
        SessionId session = session(ids, question, answer);
        Waiter waiter = waiters.open(keys.person(), answer);
        try {
            Optional<Integer> partition = partitions.forReply(answer);
            Once<AnswerId> asked = idempotency.once(keys, once, body, AnswerId.class, () -> {
                publish(keys, ids, answer, session, settled, partition);
                return answer;
            });
            if (!asked.value().equals(answer)) {
                // An earlier version derived another id from this key, and that is the one which is answered.
                waiter.close();
                return rejoin(keys, asked.value(), session(ids, question, asked.value()));
            }
            return new Conversation(
                    answer,
                    session,
                    waiter,
                    asked.replayed() ? Optional.empty() : partition,
                    asked.replayed(),
                    awaiting);
        } catch (RuntimeException e) {
            waiter.close();
            throw e;
        }
    }

    /** Waits for an answer that was asked for before. */
    Conversation rejoin(PersonKeys keys, AnswerId answer) {
        return rejoin(keys, answer, null);
    }

    private Conversation rejoin(PersonKeys keys, AnswerId answer, @Nullable SessionId session) {
        return new Conversation(answer, session, waiters.open(keys.person(), answer), Optional.empty(), true, awaiting);
    }

    private static SessionId session(IdIssuer ids, Question question, AnswerId answer) {
        SessionId given = question.sessionId();
        return given != null ? given : new SessionId(ids.derived("ses", answer.value()));
    }

    private void publish(
            PersonKeys keys,
            IdIssuer ids,
            AnswerId answer,
            SessionId session,
            Question question,
            Optional<Integer> partition) {
        Instant accepted = clock.instant();
        List<MediaId> pending = media.awaitReady(keys, question.media());
        events.ask(
                keys.person(),
                new ChatRequested(
                        answer,
                        observation(ids, answer),
                        session,
                        question.parts(),
                        question.examples(),
                        question.occurredAt() == null ? accepted : question.occurredAt(),
                        accepted,
                        question.retain(),
                        question.without(),
                        pending,
                        question.stream()),
                partition);
    }

    /** What is said in a turn is an observation, which is named by the turn. */
    static ObservationId observation(IdIssuer ids, AnswerId turn) {
        return new ObservationId(ids.derived("obs", turn.value()));
    }
}
