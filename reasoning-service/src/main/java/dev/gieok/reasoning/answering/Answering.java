package dev.gieok.reasoning.answering;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Outcome;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.chat.Turn;
import dev.gieok.contracts.event.AnswerCompleted;
import dev.gieok.contracts.event.AnswerFailed;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.RequestEncoded;
import dev.gieok.contracts.http.RecallRequest;
import dev.gieok.contracts.http.RecallResult;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.secrets.Secrets;
import dev.gieok.reasoning.extraction.Extracting;
import dev.gieok.reasoning.grounded.Former;
import dev.gieok.reasoning.pseudonym.Known;
import dev.gieok.reasoning.pseudonym.Personal;
import dev.gieok.reasoning.understanding.Extraction;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers one request: recall, compose, cite; and learns from what the person said while asking. */
public final class Answering {
    private final Memories memories;
    private final Recollecting recollecting;
    private final Extracting extracting;
    private final Answerer answerer;
    private final PersonRegistry persons;
    private final Clock clock;
    private final int recallSize;
    private final Secrets secrets = new Secrets();

    public Answering(
            Memories memories,
            Extracting extracting,
            Answerer answerer,
            PersonRegistry persons,
            Clock clock,
            int recallSize) {
        this.memories = memories;
        this.recollecting = new Recollecting(memories);
        this.extracting = extracting;
        this.answerer = answerer;
        this.persons = persons;
        this.clock = clock;
        this.recallSize = recallSize;
    }

    /** The answer first, since somebody waits for it; then what there was to learn. */
    public void answer(PersonId person, RequestEncoded encoded, Outbox outbox) {
        ChatRequested request = encoded.request();
        String text = text(request);
        Optional<RecallResult> found = recall(person, encoded, text);
        List<String> earlier = found.map(RecallResult::turns).orElse(List.of()).stream()
                .map(Turn::text)
                .toList();
        String asked = Former.following(text, earlier);
        Optional<RecallResult> recalled = asked.equals(text) ? found : recall(person, encoded, asked);
        boolean teaches = request.without().isEmpty();
        Extraction justSaid;
        try {
            justSaid = extracting.byRules(request, text, earlier);
            Extraction said = request.retain() == Retention.NEVER ? extracting.said(request, text, earlier) : justSaid;
            compose(person, request, asked, recalled, justSaid, said, outbox);
        } catch (ErasedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (e instanceof RetriableException) {
                throw e;
            }
            outbox.emit(new AnswerFailed(request.answerId(), request.sessionId(), code(e).code()));
            if (teaches) {
                outbox.emit(extracting.failed(request.observationId(), code(e)));
            }
            throw e;
        }
        if (teaches) {
            outbox.emit(extracting.taught(request, text, earlier, justSaid, () -> acquaintances(recalled)));
        }
    }

    private static List<Personal> acquaintances(Optional<RecallResult> recalled) {
        return recalled.map(Known::in).orElseThrow(() -> new RetriableException("memory does not answer"));
    }

    private Optional<RecallResult> recall(PersonId person, RequestEncoded encoded, String text) {
        ChatRequested request = encoded.request();
        try {
            RecallRequest asked = new RecallRequest(
                    text,
                    encoded.embedding(),
                    recallSize,
                    request.sessionId(),
                    request.answerId(),
                    media(request),
                    request.without(),
                    null,
                    null,
                    true);
            RecallResult now = memories.recall(person, asked);
            RecallResult recalled = Former.mayAsk(text) ? recollecting.with(person, asked, now) : now;
            return Optional.of(new Leaving(request.without()).out(recalled));
        } catch (RetriableException e) {
            // The person waits: an honest “not now” is better than a late answer.
            return Optional.empty();
        }
    }

    private void compose(
            PersonId person,
            ChatRequested request,
            String text,
            Optional<RecallResult> recalled,
            Extraction justSaid,
            Extraction said,
            Outbox outbox) {
        Citing citing = new Citing(
                request.answerId(),
                new IdIssuer(persons.keys(person)),
                new Notices(justSaid.language(), clock.getZone()));
        Announcing announcing = new Announcing(request, citing, outbox);
        Draft draft = recalled.map(
                        result -> answerer.answer(new Asking(request, text, result, justSaid, said), announcing))
                .orElseGet(() -> withoutMemory(request, justSaid, announcing));
        Answer answer = new Answer(
                request.answerId(),
                request.sessionId(),
                draft.text(),
                draft.engine(),
                draft.outcome(),
                request.pendingMedia(),
                citing.citations(draft.sources()),
                draft.notice(),
                request.without().isEmpty() ? request.observationId() : null);
        outbox.emit(
                new AnswerCompleted(answer, masked(request), citing.explanations(draft.sources()), clock.instant()));
    }

    private static Draft withoutMemory(ChatRequested request, Extraction justSaid, Progress progress) {
        Notices notices = new Notices(justSaid.language());
        boolean heard = request.without().isEmpty() && justSaid.tells();
        String text = heard ? notices.memoryUnavailableButHeard() : notices.memoryUnavailable();
        progress.attempt(Map.of());
        progress.piece(text);
        return new Draft(Outcome.UNKNOWN, text, Map.of(), GroundedEngine.NAME, notices.memoryUnavailable());
    }

    /** The request as it may be kept: without secrets. */
    private ChatRequested masked(ChatRequested request) {
        List<Example> examples = request.examples().stream()
                .map(example -> new Example(masked(example.parts()), secrets.mask(example.answer())))
                .toList();
        return request.inOtherWords(masked(request.parts()), examples);
    }

    private List<Part> masked(List<Part> parts) {
        return parts.stream()
                .map(part -> part.text() == null ? part : Part.text(secrets.mask(part.text())))
                .toList();
    }

    private static String text(ChatRequested request) {
        return request.parts().stream()
                .map(Part::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static List<MediaId> media(ChatRequested request) {
        return request.parts().stream()
                .map(Part::mediaId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ErrorCode code(Throwable failure) {
        return failure instanceof NonRetriableException known ? known.code() : ErrorCode.INTERNAL;
    }
}
