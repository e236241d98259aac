package dev.gieok.memory.projection;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Decision;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.answers.SealedContext;
import dev.gieok.memory.memories.SealedFact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.observations.SealedDecisions;
import dev.gieok.memory.sessions.SealedTurn;
import dev.gieok.platform.person.PersonKeys;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens what a person's keys open, takes the words out, and seals the rest again. */
final class PersonRedaction implements Redaction {
    /** What stands where words were. */
    static final String MARKER = "[forgotten]";

    private final PersonKeys keys;
    private final @Nullable FactId forgotten;

    /** @param forgotten null when a whole session goes */
    PersonRedaction(PersonKeys keys, @Nullable FactId forgotten) {
        this.keys = keys;
        this.forgotten = forgotten;
    }

    @Override
    public String turn(String turnId, String sealed) {
        return Seals.seal(keys, SealedTurn.context(turnId), new SealedTurn(MARKER, List.of()));
    }

    @Override
    public String answer(String answerId, String sealed) {
        String context = SealedContext.answer(answerId);
        Answer answer = Seals.open(keys, context, sealed, Answer.class);
        Answer reduced = new Answer(
                answer.answerId(),
                answer.sessionId(),
                MARKER,
                answer.engine(),
                answer.outcome(),
                List.of(),
                List.of(),
                null,
                answer.observationId());
        return Seals.seal(keys, context, reduced);
    }

    @Override
    public String answerContext(String answerId, String sealed) {
        String context = SealedContext.context(answerId);
        ChatRequested asked =
                Seals.open(keys, context, sealed, SealedContext.class).request();
        ChatRequested reduced = asked == null
                ? null
                : new ChatRequested(
                        asked.answerId(),
                        asked.observationId(),
                        asked.sessionId(),
                        List.of(),
                        List.of(),
                        asked.occurredAt(),
                        asked.acceptedAt(),
                        asked.retain(),
                        asked.without(),
                        List.of(),
                        asked.stream());
        return Seals.seal(keys, context, new SealedContext(reduced, Map.of()));
    }

    @Override
    public String fact(String factId, int version, String sealed, Set<String> observations) {
        Fact fact = Seals.open(keys, new SealedFact(new FactId(factId), version, sealed));
        return Quotes.isAny(fact, observations)
                ? Seals.seal(keys, Quotes.without(fact, observations)).sealed()
                : sealed;
    }

    @Override
    public String decisions(String observationId, String sealed) {
        String context = SealedDecisions.context(observationId);
        List<Decision> kept = Redactions.decisions(
                Seals.open(keys, context, sealed, SealedDecisions.class).decisions(), forgotten);
        return Seals.seal(keys, context, new SealedDecisions(kept));
    }
}
