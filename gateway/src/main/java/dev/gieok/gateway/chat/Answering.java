package dev.gieok.gateway.chat;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.chat.Citation;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.gateway.projection.AwaitingProjection;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers that were asked for before: fetched, explained, and asked again without some of their evidence. */
public final class Answering {
    private static final String NONE = "You have asked for no answer of this id.";

    private final Answers answers;
    private final Asking asking;
    private final LeavingOut leaving;
    private final AwaitingProjection projection;

    public Answering(Answers answers, Asking asking, LeavingOut leaving, AwaitingProjection projection) {
        this.answers = answers;
        this.asking = asking;
        this.leaving = leaving;
        this.projection = projection;
    }

    public AwaitedAnswer find(Caller caller, AnswerId answer) {
        Optional<AnswerRecord> record = record(caller.orNotFound(NONE), answer);
        return record.flatMap(AwaitingAnswers::ended).orElseGet(AwaitedAnswer.StillPending::new);
    }

    /** Waits for it, or gives it at once when it is there. */
    public Conversation rejoin(Caller caller, AnswerId answer) {
        PersonKeys keys = caller.orNotFound(NONE);
        requireIssued(keys, answer);
        return asking.rejoin(keys, answer);
    }

    /**
     * One that is done; refuses one that is still being made. An answer is heard a moment before memory keeps it, so this
     * waits for memory as an edit does.
     */
    public AnswerRecord completed(Caller caller, AnswerId answer) {
        PersonKeys keys = caller.orNotFound(NONE);
        requireIssued(keys, answer);
        projection.until(() -> answers.find(keys.person(), answer)
                .flatMap(AwaitingAnswers::ended)
                .isPresent());
        return answers.find(keys.person(), answer)
                .filter(record -> record.answer() != null)
                .orElseThrow(() -> Refusal.of(
                        ProblemCode.NOT_FOUND,
                        "The answer is not there yet. Fetch it first: GET /v1/answers/" + answer));
    }

    /** Asks again, leaving out what these citations stand for. */
    public Conversation without(Caller caller, AnswerId id, List<CitationId> citations, OnceKey once) {
        PersonKeys keys = caller.orNotFound(NONE);
        AnswerRecord record = completed(caller, id);
        Answer answer = record.answer();
        ChatRequested request = record.request();
        if (answer == null || request == null) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "The question of this answer is no longer kept.");
        }
        Map<CitationId, Citation> byId =
                answer.citations().stream().collect(Collectors.toMap(Citation::id, Function.identity(), (a, b) -> a));
        List<Citation> without = citations.stream()
                .map(citation -> Optional.ofNullable(byId.get(citation))
                        .orElseThrow(() -> Refusal.of(
                                ProblemCode.UNKNOWN_CITATION,
                                "`without` takes ids of the citations of this very answer.")))
                .toList();
        return asking.ask(
                keys,
                new Question(
                        request.sessionId(),
                        request.parts(),
                        request.examples(),
                        request.occurredAt(),
                        Retention.NEVER,
                        leaving.sources(keys, request.sessionId(), without),
                        false),
                once);
    }

    /** Empty while it is being made; refuses an id that was never given to this person. */
    private Optional<AnswerRecord> record(PersonKeys keys, AnswerId answer) {
        requireIssued(keys, answer);
        return answers.find(keys.person(), answer);
    }

    private static void requireIssued(PersonKeys keys, AnswerId answer) {
        if (!new IdIssuer(keys).isIssued(answer.value())) {
            throw Refusal.of(ProblemCode.NOT_FOUND, NONE);
        }
    }
}
