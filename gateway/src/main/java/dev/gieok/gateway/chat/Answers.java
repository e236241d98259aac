package dev.gieok.gateway.chat;

import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.PersonId;
import java.util.Optional;

/** Answers as memory keeps them. Refuses with `memory-unavailable` when it does not answer. */
public interface Answers {
    Optional<AnswerRecord> find(PersonId person, AnswerId answer);
}
