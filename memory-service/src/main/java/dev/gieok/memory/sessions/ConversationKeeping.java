package dev.gieok.memory.sessions;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.TurnImported;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.memory.answers.SealedContext;
import dev.gieok.memory.memories.Seals;
import dev.gieok.platform.event.Envelope;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked and what was answered, whichever comes first. A counterfactual is kept as an answer, not as a turn. */
public final class ConversationKeeping {
    /** What stands where words were. */
    public static final String FORGOTTEN = "[forgotten]";

    private final PersonRegistry persons;
    private final Conversations conversations;
    private final StoredTurns stored;

    public ConversationKeeping(PersonRegistry persons, Conversations conversations, StoredTurns stored) {
        this.persons = persons;
        this.conversations = conversations;
        this.stored = stored;
    }

    public void keep(List<Envelope<Event>> events) {
        ConversationBatch batch = new ConversationBatch();
        for (Envelope<Event> envelope : events) {
            try {
                add(envelope.person(), persons.keys(envelope.person()), envelope.event(), batch);
            } catch (ErasedException e) {
                // Nobody is left to remember it for.
            }
        }
        conversations.keep(batch);
        batch.turns().forEach(turn -> stored.tell(turn.turnId().value()));
    }

    private static void add(PersonId person, PersonKeys keys, Event event, ConversationBatch batch) {
        switch (event) {
            case ChatRequested asked -> asked(person, keys, asked, false, batch);
            case AnswerCompleted completed -> {
                asked(person, keys, completed.request(), true, batch);
                batch.completed().add(completed(person, keys, completed));
            }
            case TurnImported imported -> {
                asked(person, keys, imported.request(), true, batch);
                imported(person, keys, imported, batch);
            }
            case AnswerFailed failed ->
                batch.failed()
                        .add(new ConversationBatch.Failed(
                                person, failed.answerId(), failed.sessionId(), failed.code()));
            default -> {
                // Deltas and citations of an answer under way are not kept.
            }
        }
    }

    private static void asked(
            PersonId person, PersonKeys keys, ChatRequested asked, boolean answered, ConversationBatch batch) {
        batch.asked()
                .add(new ConversationBatch.Asked(
                        person, asked.answerId(), asked.sessionId(), context(keys, asked, Map.of())));
        if (!asked.without().isEmpty()) {
            return;
        }
        String turnId = asked.answerId().value();
        SealedTurn blank = new SealedTurn(FORGOTTEN, List.of());
        batch.turns()
                .add(new ConversationBatch.Turn(
                        person,
                        asked.answerId(),
                        asked.sessionId(),
                        asked.observationId(),
                        asked.occurredAt(),
                        asked.acceptedAt(),
                        answered,
                        Seals.seal(keys, SealedTurn.context(turnId), isPassing(asked) ? blank : said(asked)),
                        Seals.seal(keys, SealedTurn.context(turnId), blank)));
    }

    /** What is said under `retain: never` is answered, and its words are kept nowhere. */
    private static boolean isPassing(ChatRequested asked) {
        return asked.retain() == Retention.NEVER && asked.without().isEmpty();
    }

    private static SealedTurn said(ChatRequested asked) {
        String text =
                asked.parts().stream().map(Part::text).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        List<MediaId> media = asked.parts().stream()
                .map(Part::mediaId)
                .filter(Objects::nonNull)
                .toList();
        return new SealedTurn(text, media);
    }

    private static void imported(PersonId person, PersonKeys keys, TurnImported turn, ConversationBatch batch) {
        ChatRequested request = turn.request();
        if (turn.answer() != null) {
            batch.completed().add(completed(person, keys, turn.answer(), request, turn.explanations()));
        } else if (turn.code() != null) {
            batch.failed()
                    .add(new ConversationBatch.Failed(person, request.answerId(), request.sessionId(), turn.code()));
        }
    }

    private static ConversationBatch.Completed completed(PersonId person, PersonKeys keys, AnswerCompleted completed) {
        return completed(person, keys, completed.answer(), completed.request(), completed.explanations());
    }

    private static ConversationBatch.Completed completed(
            PersonId person,
            PersonKeys keys,
            Answer answer,
            ChatRequested request,
            Map<String, Explanation> explanations) {
        String context = SealedContext.answer(answer.answerId().value());
        Answer blank = new Answer(
                answer.answerId(),
                answer.sessionId(),
                FORGOTTEN,
                answer.engine(),
                answer.outcome(),
                List.of(),
                List.of(),
                null,
                answer.observationId());
        return new ConversationBatch.Completed(
                person,
                answer.answerId(),
                answer.sessionId(),
                answer.citations().stream().map(Citation::sourceId).distinct().toList(),
                Seals.seal(keys, context, answer),
                context(keys, request, explanations),
                Seals.seal(keys, context, blank),
                context(keys, answer.answerId().value(), null, Map.of()));
    }

    private static String context(PersonKeys keys, ChatRequested request, Map<String, Explanation> explanations) {
        return context(keys, request.answerId().value(), isPassing(request) ? null : request, explanations);
    }

    private static String context(
            PersonKeys keys, String answerId, @Nullable ChatRequested request, Map<String, Explanation> explanations) {
        return Seals.seal(keys, SealedContext.context(answerId), new SealedContext(request, explanations));
    }
}
