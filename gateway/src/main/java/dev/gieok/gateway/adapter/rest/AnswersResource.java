package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.contracts.http.AnswerRecord;
import dev.gieok.contracts.http.Explanation;
import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CitationId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.chat.Answering;
import dev.gieok.gateway.chat.AwaitedAnswer;
import dev.gieok.gateway.idempotency.OnceKey;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers that were asked for. */
@Path("/v1/answers/{answerId}")
@Authenticated
@Tag(name = "chat")
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {
    private final CurrentCaller caller;
    private final Answering answering;
    private final AnswerDelivery delivery;
    private final AnswerStream stream;

    public AnswersResource(CurrentCaller caller, Answering answering, AnswerDelivery delivery, AnswerStream stream) {
        this.caller = caller;
        this.answering = answering;
        this.delivery = delivery;
        this.stream = stream;
    }

    /** Why each citation of an answer was chosen, by the citation's id. */
    public record ExplanationView(AnswerId answerId, Map<CitationId, Explanation> explanations) {}

    /**
     * @param without ids of the answer's citations
     */
    public record CounterfactualBody(
            @NotEmpty @Size(max = 64) List<@NotNull CitationId> without) {}

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "getAnswer",
            summary = "An answer, once it is there",
            description = "With `Accept: text/event-stream` it comes as the same events as a chat's.")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is still being made.",
            content = @Content(schema = @Schema(implementation = Accepted.PendingAnswer.class)))
    @APIResponse(responseCode = "502", description = "No answer could be made.")
    public Response get(@PathParam("answerId") AnswerId answerId) {
        return switch (answering.find(caller.get(), answerId)) {
            case AwaitedAnswer.Completed completed ->
                Response.ok(completed.answer()).build();
            case AwaitedAnswer.Failed failed -> throw AnswerDelivery.refusal(failed);
            case AwaitedAnswer.StillPending pending -> Accepted.answer(answerId, null);
        };
    }

    @GET
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(@PathParam("answerId") AnswerId answerId, @Context Sse sse) {
        return stream.of(answering.rejoin(caller.get(), answerId), sse);
    }

    @GET
    @Path("/explanation")
    @RunOnVirtualThread
    @Operation(operationId = "explainAnswer", summary = "Why each citation of an answer was chosen")
    @APIResponse(
            responseCode = "200",
            description = "Reasons in words, and signals, by citation.",
            content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    public ExplanationView explanation(@PathParam("answerId") AnswerId answerId) {
        AnswerRecord record = answering.completed(caller.get(), answerId);
        Map<CitationId, Explanation> byCitation = new TreeMap<>();
        record.explanations().forEach((id, why) -> byCitation.put(new CitationId(id), why));
        return new ExplanationView(answerId, byCitation);
    }

    @POST
    @Path("/counterfactual")
    @RunOnVirtualThread
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerWithout",
            summary = "The answer as it would be without some of its citations",
            description =
                    "Asks again and leaves out what those citations stand for. It teaches nothing and is no turn.")
    @APIResponse(
            responseCode = "200",
            description = "The other answer.",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The answer will be at the Location.",
            content = @Content(schema = @Schema(implementation = Accepted.PendingAnswer.class)))
    @APIResponse(responseCode = "502", description = "No answer could be made.")
    public Response counterfactual(
            @PathParam("answerId") AnswerId answerId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CounterfactualBody body) {
        OnceKey once = OnceKey.of("POST /v1/answers/" + answerId.value() + "/counterfactual", key);
        return delivery.deliver(answering.without(caller.get(), answerId, body.without(), once));
    }
}
