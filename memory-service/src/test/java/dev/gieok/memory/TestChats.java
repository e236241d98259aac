package dev.gieok.memory;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.chat.CitationKind;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.platform.person.IdIssuer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions and answers of one person, as the gateway and reasoning publish them. */
public final class TestChats {
    private final TestMemory memory;
    private final PersonId person;
    private final IdIssuer ids;

    public TestChats(TestMemory memory, PersonId person) {
        this.memory = memory;
        this.person = person;
        this.ids = new IdIssuer(memory.persons.keys(person));
    }

    public SessionId session() {
        return new SessionId(ids.random("ses"));
    }

    /** Seconds after nine set the order of turns. */
    public ChatRequested asks(SessionId session, String text, int seconds) {
        return asks(session, text, Retention.AUTO, seconds);
    }

    ChatRequested asks(SessionId session, String text, Retention retain, int seconds) {
        ChatRequested request = unsent(session, text, retain, seconds);
        sends(request);
        return request;
    }

    ChatRequested unsent(SessionId session, String text, int seconds) {
        return unsent(session, text, Retention.AUTO, seconds);
    }

    private ChatRequested unsent(SessionId session, String text, Retention retain, int seconds) {
        Instant at = TestMemory.NOW.plusSeconds(seconds);
        return new ChatRequested(
                new AnswerId(ids.random("ans")),
                new ObservationId(ids.random("obs")),
                session,
                List.of(Part.text(text)),
                List.of(),
                at,
                at,
                retain,
                List.of(),
                List.of(),
                false);
    }

    ChatRequested without(ChatRequested request, String sourceId) {
        ChatRequested again = new ChatRequested(
                new AnswerId(ids.random("ans")),
                request.observationId(),
                request.sessionId(),
                request.parts(),
                request.examples(),
                request.occurredAt(),
                request.acceptedAt(),
                request.retain(),
                List.of(sourceId),
                List.of(),
                false);
        sends(again);
        return again;
    }

    void sends(ChatRequested request) {
        memory.conversationKeeping.keep(List.of(TestMemory.envelope(person, request)));
    }

    void fails(ChatRequested request) {
        memory.conversationKeeping.keep(List.of(TestMemory.envelope(
                person, new AnswerFailed(request.answerId(), request.sessionId(), "model-unavailable"))));
    }

    public void answers(ChatRequested request, String text, Citation... citations) {
        Answer answer = new Answer(
                request.answerId(),
                request.sessionId(),
                text,
                "grounded",
                Outcome.KNOWN,
                List.of(),
                List.of(citations),
                null,
                request.observationId());
        Map<String, Explanation> explanations = Arrays.stream(citations)
                .collect(Collectors.toMap(
                        c -> c.id().value(), c -> new Explanation("because: " + c.quote(), null, null, null)));
        memory.conversationKeeping.keep(List.of(
                TestMemory.envelope(person, new AnswerCompleted(answer, request, explanations, request.acceptedAt()))));
    }

    public Citation citing(CitationKind kind, String sourceId, String quote) {
        return new Citation(
                new CitationId(ids.random("cit")), "[1]", kind, sourceId, quote, 0.9, null, null, null, null, null);
    }
}
