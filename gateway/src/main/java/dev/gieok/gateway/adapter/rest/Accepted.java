package dev.gieok.gateway.adapter.rest;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.contracts.id.ImportId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** 202: taken, not done; the `Location` is where it can be seen. */
final class Accepted {
    private Accepted() {}

    /** `status` is `pending`. */
    public record PendingAnswer(AnswerId answerId, @Nullable SessionId sessionId, String status) {}

    /** An observation that Kafka has. */
    public record AcceptedObservation(ObservationId observationId) {}

    /** A media item that is stored and will be looked at. */
    public record AcceptedMedia(MediaId mediaId) {}

    /** An erasure that will be done whatever happens; `status` is `erasing`. */
    public record AcceptedErasure(CertificateId certificateId, String status) {}

    /** An export that will be made. */
    public record AcceptedExport(ExportId exportId) {}

    /** A file that will be taken in. */
    public record AcceptedImport(ImportId importId) {}

    static Response export(ExportId id) {
        return at("/v1/exports/" + id.value(), new AcceptedExport(id));
    }

    static Response imported(ImportId id) {
        return at("/v1/imports/" + id.value(), new AcceptedImport(id));
    }

    static Response erasure(CertificateId certificate) {
        return at("/v1/certificates/" + certificate.value(), new AcceptedErasure(certificate, "erasing"));
    }

    static Response answer(AnswerId answer, @Nullable SessionId session) {
        return at("/v1/answers/" + answer.value(), new PendingAnswer(answer, session, "pending"));
    }

    static Response observation(ObservationId observation) {
        return at("/v1/observations/" + observation.value(), new AcceptedObservation(observation));
    }

    static Response media(MediaId media) {
        return at("/v1/media/" + media.value(), new AcceptedMedia(media));
    }

    /** Done once what is at the location shows it. */
    static Response change(String location) {
        return Response.accepted()
                .location(URI.create(location))
                .header("Retry-After", "1")
                .build();
    }

    private static Response at(String location, Object body) {
        return Response.accepted(body)
                .location(URI.create(location))
                .header("Retry-After", "1")
                .build();
    }
}
