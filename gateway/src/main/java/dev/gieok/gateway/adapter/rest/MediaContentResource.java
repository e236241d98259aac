package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.id.MediaId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.media.ShowingMedia;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The bytes of a media item, opened while they are sent. */
@Path("/v1/media/{mediaId}/content")
@Authenticated
@RunOnVirtualThread
@Tag(name = "media")
public class MediaContentResource {
    private final CurrentCaller caller;
    private final ShowingMedia showing;

    public MediaContentResource(CurrentCaller caller, ShowingMedia showing) {
        this.caller = caller;
        this.showing = showing;
    }

    @GET
    @Operation(operationId = "getMediaContent", summary = "The file as it was uploaded, whole or a range of it")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "A range of the file.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The file is the one that the caller has.")
    @APIResponse(responseCode = "416", description = "The range lies outside the file.")
    public Response get(
            @PathParam("mediaId") MediaId mediaId,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch)
            throws IOException {
        ShowingMedia.Content content = showing.content(caller.get(), mediaId);
        EntityTag tag = new EntityTag(content.sha256());
        if (ifNoneMatch != null && ifNoneMatch.contains(content.sha256())) {
            content.bytes().close();
            return Response.notModified(tag).build();
        }
        Optional<ByteRange> part;
        try {
            part = ByteRange.of(range, content.length());
        } catch (RuntimeException e) {
            content.bytes().close();
            throw e;
        }
        ByteRange sent = part.orElseGet(() -> new ByteRange(0, content.length() - 1));
        Response.ResponseBuilder response = Response.status(part.isPresent() ? 206 : 200)
                .entity((StreamingOutput) out -> send(content.bytes(), sent, out))
                .type(content.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, sent.length())
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-cache")
                // A document from who knows where is shown, and runs nothing on our origin.
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
        part.ifPresent(p ->
                response.header("Content-Range", "bytes %d-%d/%d".formatted(p.first(), p.last(), content.length())));
        return response.build();
    }

    private static void send(InputStream clear, ByteRange range, OutputStream out) throws IOException {
        try (clear) {
            clear.skipNBytes(range.first());
            byte[] buffer = new byte[64 * 1024];
            long left = range.length();
            while (left > 0) {
                int read = clear.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
