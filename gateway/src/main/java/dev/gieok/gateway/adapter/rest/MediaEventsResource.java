package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.media.ShowingMedia;
import io.quarkus.security.Authenticated;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a media item is, told as it goes on. */
@Path("/v1/media/{mediaId}/events")
@Authenticated
@Tag(name = "media")
public class MediaEventsResource {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final CurrentCaller caller;
    private final ShowingMedia showing;
    private final ExecutorService threads;

    public MediaEventsResource(CurrentCaller caller, ShowingMedia showing, @VirtualThreads ExecutorService threads) {
        this.caller = caller;
        this.showing = showing;
        this.threads = threads;
    }

    @GET
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchMedia",
            summary = "How far a media item is, as events `media` until it is ready or failed")
    @APIResponse(
            responseCode = "200",
            description = "Server-sent events named `media`, each with the item as JSON.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = MediaView.class)))
    public Multi<OutboundSseEvent> watch(@PathParam("mediaId") MediaId mediaId, @Context Sse sse) {
        Caller watcher = caller.get();
        MediaView first = showing.view(watcher, mediaId);
        return Multi.createFrom().emitter(emitter -> threads.execute(() -> run(watcher, first, sse, emitter)));
    }

    private void run(Caller watcher, MediaView first, Sse sse, MultiEmitter<? super OutboundSseEvent> emitter) {
        try {
            MediaView shown = first;
            emitter.emit(event(shown, sse));
            while (shown.status() == MediaStatus.PROCESSING && !emitter.isCancelled()) {
                Thread.sleep(BETWEEN_LOOKS);
                MediaView view = showing.view(watcher, first.mediaId());
                if (!view.equals(shown)) {
                    emitter.emit(event(view, sse));
                }
                shown = view;
            }
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            emitter.fail(e);
        }
    }

    private static OutboundSseEvent event(MediaView view, Sse sse) {
        return sse.newEventBuilder()
                .name("media")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(view)
                .build();
    }
}
