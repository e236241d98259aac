package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.http.ErasureCertificate;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.gateway.adapter.http.CurrentCaller;
import dev.gieok.gateway.erasure.AskingErasure;
import dev.gieok.gateway.erasure.CertificateState;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything gone, and its certificate. */
@Path("/v1")
@Authenticated
@RunOnVirtualThread
@Tag(name = "erasure")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {
    static final String CONFIRMATION = "erase everything about me";

    private final CurrentCaller caller;
    private final AskingErasure asking;

    public ErasureResource(CurrentCaller caller, AskingErasure asking) {
        this.caller = caller;
        this.asking = asking;
    }

    /**
     * @param confirm the words `erase everything about me`: there is no way back
     */
    public record ErasureBody(@NotNull String confirm) {
        @Override
        public String toString() {
            return "ErasureBody";
        }
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "erasePerson",
            summary = "Erase everything about the caller",
            description = "Memories, conversations, media, sources and keys, everywhere and for good. Until it is done"
                    + " every write of the caller is refused; afterwards the next one begins anew. Asked again with the"
                    + " same Idempotency-Key, or while it runs, it is the same erasure. What was erased is certified at"
                    + " the Location.")
    @APIResponse(
            responseCode = "202",
            description = "Taken for good.",
            content = @Content(schema = @Schema(implementation = Accepted.AcceptedErasure.class)))
    @APIResponse(responseCode = "404", description = "Nothing is kept about the caller.")
    public Response erase(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid ErasureBody body) {
        if (!CONFIRMATION.equals(body.confirm())) {
            throw Refusal.of(
                    ProblemCode.INVALID_FIELD,
                    "There is no way back: confirm must be the words \"%s\".".formatted(CONFIRMATION));
        }
        return Accepted.erasure(asking.erase(caller.subject(), OnceKey.of("POST /v1/erasure", key)));
    }

    @GET
    @Path("/certificates/{certificateId}")
    @Operation(
            operationId = "getCertificate",
            summary = "The signed certificate of an erasure",
            description = "202 while the erasure runs. `./gieok verify FILE` checks the certificate without a network.")
    @APIResponse(
            responseCode = "200",
            description = "Nothing is left.",
            content = @Content(schema = @Schema(implementation = ErasureCertificate.class)))
    @APIResponse(
            responseCode = "202",
            description = "It runs.",
            content = @Content(schema = @Schema(implementation = Accepted.AcceptedErasure.class)))
    public Response certificate(@PathParam("certificateId") CertificateId certificateId) {
        return switch (asking.certificate(caller.subject(), certificateId)) {
            case CertificateState.Issued issued ->
                Response.ok(issued.certificate()).build();
            case CertificateState.Pending pending -> Accepted.erasure(certificateId);
            case CertificateState.Unknown unknown ->
                throw Refusal.of(ProblemCode.NOT_FOUND, "You have no certificate of this id.");
        };
    }
}
