package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.ExportView;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.exports.ExportingPerson;
import dev.gieok.gateway.idempotency.OnceKey;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything about the caller, as a file. */
@Path("/v1/exports")
@Authenticated
@RunOnVirtualThread
@Tag(name = "exports and imports")
@Produces(MediaType.APPLICATION_JSON)
public class ExportsResource {
    private final CurrentCaller caller;
    private final ExportingPerson exporting;

    public ExportsResource(CurrentCaller caller, ExportingPerson exporting) {
        this.caller = caller;
        this.exporting = exporting;
    }

    @POST
    @Operation(
            operationId = "exportPerson",
            summary = "Ask for everything about the caller as a ZIP",
            description = "Memories with their history and where they were learnt, decisions, conversations, media"
                    + " and profile: to be read by a person, and to be taken in by another instance. One"
                    + " that is being made is not made twice at once.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the Location shows how far it is.",
            content = @Content(schema = @Schema(implementation = Accepted.AcceptedExport.class)))
    @APIResponse(responseCode = "404", description = "Nothing is kept about the caller.")
    public Response export(@HeaderParam("Idempotency-Key") @Nullable String key) {
        return Accepted.export(exporting.ask(caller.get(), OnceKey.of("POST /v1/exports", key)));
    }

    @GET
    @Path("/{exportId}")
    @Operation(operationId = "getExport", summary = "How far an export is, and what it holds")
    public ExportView get(@PathParam("exportId") ExportId exportId) {
        return exporting.view(caller.get(), exportId);
    }

    @GET
    @Path("/{exportId}/content")
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getExportContent",
            summary = "The ZIP",
            description = "For a day after it is ready, and not once something was forgotten: export again then."
                    + " It is not encrypted: keep it accordingly.")
    @APIResponse(
            responseCode = "200",
            description = "The ZIP; docs/transfer.md says what is in it.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("exportId") ExportId exportId) {
        ExportingPerson.Content content = exporting.content(caller.get(), exportId);
        String name = "gieok-" + LocalDate.ofInstant(content.job().requestedAt(), ZoneOffset.UTC) + ".zip";
        return Response.ok((StreamingOutput) out -> send(content, out))
                .type("application/zip")
                .header(HttpHeaders.CONTENT_LENGTH, content.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static void send(ExportingPerson.Content content, OutputStream out) throws java.io.IOException {
        try (var bytes = content.bytes()) {
            bytes.transferTo(out);
        }
    }
}
