package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.ImportView;
import dev.gieok.contracts.id.ImportId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.imports.ImportingFiles;
import dev.gieok.gateway.imports.Summaries;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A memory from another instance, or a history from elsewhere. */
@Path("/v1/imports")
@Authenticated
@RunOnVirtualThread
@Tag(name = "exports and imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private final CurrentCaller caller;
    private final ImportingFiles importing;

    public ImportsResource(CurrentCaller caller, ImportingFiles importing) {
        this.caller = caller;
        this.importing = importing;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importFile",
            summary = "Take in an export of a Gieok, or a history from elsewhere",
            description = "A ZIP of POST /v1/exports becomes the same memories here. Of a ChatGPT export"
                    + " (conversations.json, bare or in its ZIP) the caller's own messages are learnt from,"
                    + " of a KakaoTalk chat saved as text those of `me` as the caller's and the others as"
                    + " said by others, of a calendar (.ics) its events. The same file twice changes nothing"
                    + " the second time.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the Location shows how far it is and what came of it.",
            content = @Content(schema = @Schema(implementation = Accepted.AcceptedImport.class)))
    public Response take(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA,
                                            schema = @Schema(implementation = ImportForm.class)))
                    InputStream body) {
        return Accepted.imported(importing.take(
                caller.get().enrolled(),
                MultipartUpload.read(contentType, body, "format", "me", "timeZone"),
                OnceKey.of("POST /v1/imports", key)));
    }

    @GET
    @Path("/{importId}")
    @Operation(
            operationId = "getImport",
            summary = "How far an import is, and what came of it",
            description = "`summary` is in the language of Accept-Language (en, ko), or else in that of the file.")
    public ImportView get(
            @PathParam("importId") ImportId importId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return Summaries.of(importing.job(caller.get(), importId), language);
    }

    /**
     * The form of an import, for the API's description.
     *
     * @param format `auto` (the default), `gieok`, `chatgpt`, `kakaotalk` or `calendar`
     * @param me for a KakaoTalk chat: the caller's name in it
     * @param timeZone for times that name none, such as `Asia/Seoul`
     */
    @Schema(name = "ImportForm")
    public record ImportForm(
            @Schema(type = SchemaType.STRING, format = "binary", required = true)
            String file,

            @Nullable String format,
            @Nullable String me,
            @Nullable String timeZone) {}
}
