package dev.gieok.reasoning.answering;

import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.PersonId;

/** What memory knows about a person. */
public interface Memories {
    /**
     * What is known about a question.
     *
     * @throws dev.gieok.platform.RetriableException when memory does not answer right now
     */
    RecallResult recall(PersonId person, RecallRequest request);
}
