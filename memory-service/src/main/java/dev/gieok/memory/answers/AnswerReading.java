package dev.gieok.memory.answers;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.sessions.Conversations;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.Map;
import java.util.Optional;

/** One answer, pending, done or failed, with what it was asked and why it cites what it cites. */
public final class AnswerReading {
    private final PersonRegistry persons;
    private final Conversations conversations;

    public AnswerReading(PersonRegistry persons, Conversations conversations) {
        this.persons = persons;
        this.conversations = conversations;
    }

    public Optional<AnswerRecord> find(PersonId person, AnswerId id) {
        return conversations.answer(person, id).map(stored -> opened(persons.keys(person), id, stored));
    }

    /** Whether it was given in a session that has been forgotten. */
    public boolean isForgotten(PersonId person, AnswerId id) {
        return conversations.isForgotten(person, id);
    }

    private static AnswerRecord opened(PersonKeys keys, AnswerId id, Conversations.StoredAnswer stored) {
        SealedContext context = stored.context() == null
                ? new SealedContext(null, Map.of())
                : Seals.open(keys, SealedContext.context(id.value()), stored.context(), SealedContext.class);
        Answer answer = stored.answer() == null
                ? null
                : Seals.open(keys, SealedContext.answer(id.value()), stored.answer(), Answer.class);
        return new AnswerRecord(
                id,
                new SessionId(stored.sessionId()),
                stored.status(),
                answer,
                context.request(),
                context.explanations(),
                stored.code());
    }
}
