package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.chat.Answer;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.chat.Asking;
import dev.gieok.gateway.chat.Conversation;
import dev.gieok.gateway.chat.Question;
import dev.gieok.gateway.idempotency.OnceKey;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Ask something. */
@Path("/v1/chat")
@Authenticated
@Tag(name = "chat")
@Consumes(MediaType.APPLICATION_JSON)
public class ChatResource {
    private static final String OPERATION = "POST /v1/chat";

    private final CurrentCaller caller;
    private final Asking asking;
    private final AnswerDelivery delivery;
    private final AnswerStream stream;
    private final TextLimit limit;

    public ChatResource(
            CurrentCaller caller, Asking asking, AnswerDelivery delivery, AnswerStream stream, TextLimit limit) {
        this.caller = caller;
        this.asking = asking;
        this.delivery = delivery;
        this.stream = stream;
        this.limit = limit;
    }

    @POST
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "chat",
            summary = "Ask something and be answered from memory, with citations",
            description =
                    "Waits for the answer; an answer that takes longer turns into a 202 with its Location, as does"
                            + " `Prefer: respond-async` at once. With `Accept: text/event-stream` the answer comes piece by"
                            + " piece, as the events `citations`, `delta`, `completed`, `failed`.")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The answer will be at the Location.",
            content = @Content(schema = @Schema(implementation = Accepted.PendingAnswer.class)))
    @APIResponse(responseCode = "404", description = "A media item is not known.")
    @APIResponse(responseCode = "502", description = "No answer could be made.")
    public Response ask(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("Prefer") @Nullable String prefer,
            @NotNull @Valid ChatBody body) {
        Conversation conversation = ask(caller.get(), body.question(limit, false), key);
        if (Preferences.isRespondAsync(prefer)) {
            conversation.close();
            return Accepted.answer(conversation.answerId(), conversation.sessionId());
        }
        return delivery.deliver(conversation);
    }

    @POST
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ChatBody body, @Context Sse sse) {
        // Asked before anything is sent: what is refused here is still a problem with a status of its own.
        return stream.of(ask(caller.get(), body.question(limit, true), key), sse);
    }

    private Conversation ask(Caller asker, Question question, @Nullable String key) {
        return asking.ask(asker.enrolled(), question, OnceKey.of(OPERATION, key));
    }
}
