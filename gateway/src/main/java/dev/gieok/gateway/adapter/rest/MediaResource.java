package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MediaView;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.adapter.operation.GatewayMetrics;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.media.ForgettingMedia;
import dev.gieok.gateway.media.MediaItems;
import dev.gieok.gateway.media.ShowingMedia;
import dev.gieok.gateway.media.Uploading;
import dev.gieok.gateway.recall.MomentView;
import dev.gieok.gateway.recall.MomentViews;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Images and documents. */
@Path("/v1/media")
@Authenticated
@RunOnVirtualThread
@Tag(name = "media")
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {
    private final CurrentCaller caller;
    private final Uploading uploading;
    private final ShowingMedia showing;
    private final MediaItems items;
    private final ForgettingMedia forgetting;
    private final GatewayMetrics metrics;

    public MediaResource(
            CurrentCaller caller,
            Uploading uploading,
            ShowingMedia showing,
            MediaItems items,
            ForgettingMedia forgetting,
            GatewayMetrics metrics) {
        this.caller = caller;
        this.uploading = uploading;
        this.showing = showing;
        this.items = items;
        this.forgetting = forgetting;
        this.metrics = metrics;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadMedia",
            summary = "Give an image or a document to look at",
            description =
                    "PNG, JPEG and PDF are understood. What the file is, is told by its bytes and not by its name.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the Location shows how far it is.",
            content = @Content(schema = @Schema(implementation = Accepted.AcceptedMedia.class)))
    public Response upload(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(implementation = UploadBody.class)))
                    InputStream body) {
        Caller uploader = caller.get();
        MediaId media = uploading.upload(
                uploader.enrolled(),
                MultipartUpload.read(contentType, body, "title", "speakers"),
                OnceKey.of("POST /v1/media", key));
        metrics.mediaAccepted();
        return Accepted.media(media);
    }

    @GET
    @Operation(operationId = "listMedia", summary = "Media items, newest first")
    public MediaPage list(@BeanParam @Valid PageQuery page) {
        return caller.get()
                .known()
                .map(keys -> items.list(keys.person(), page.limit(), page.cursor()))
                .orElseGet(() -> new MediaPage(List.of(), null));
    }

    @GET
    @Path("/{mediaId}")
    @Operation(operationId = "getMedia", summary = "How far a media item is, and what was perceived")
    public MediaView get(@PathParam("mediaId") MediaId mediaId) {
        return showing.view(caller.get(), mediaId);
    }

    @GET
    @Path("/{mediaId}/segments")
    @Operation(operationId = "getMediaSegments", summary = "What was read in a media item, in reading order")
    public MomentViews segments(@PathParam("mediaId") MediaId mediaId) {
        return new MomentViews(showing.segments(caller.get(), mediaId).items().stream()
                .map(MomentView::of)
                .toList());
    }

    @DELETE
    @Path("/{mediaId}")
    @Operation(
            operationId = "forgetMedia",
            summary = "Forget a media item and what was seen in it",
            description = "204 once it is gone from everywhere, else 202.")
    @APIResponse(responseCode = "204", description = "Gone.")
    @APIResponse(responseCode = "202", description = "Taken; the Location will be gone.")
    public Response forget(@PathParam("mediaId") MediaId mediaId) {
        boolean gone = forgetting.forget(caller.get().orNotFound(ShowingMedia.NONE), mediaId);
        return gone ? Response.noContent().build() : Accepted.change("/v1/media/" + mediaId.value());
    }

    /** The form of an upload, for the API's description. */
    public record UploadBody(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @Nullable String title,
            @Nullable Integer speakers) {}
}
