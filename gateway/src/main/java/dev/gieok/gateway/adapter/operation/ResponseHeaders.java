package dev.gieok.gateway.adapter.operation;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers that a client goes by. */
final class ResponseHeaders {
    private static final Set<String> VERSIONED = Set.of("getMemory", "editMemory", "restoreMemory", "getMediaContent");
    private static final Set<String> WITH_TAG = Set.of("200", "206", "304");
    private static final Map<String, String> WITH_PLACE =
            Map.of("201", "Where it is.", "202", "Where the outcome can be asked for.");

    private ResponseHeaders() {}

    static void addTo(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (WITH_PLACE.containsKey(status)) {
                add(response, "Location", WITH_PLACE.get(status));
            }
            if (VERSIONED.contains(operation.getOperationId()) && WITH_TAG.contains(status)) {
                add(response, "ETag", "The version; send it as If-Match, or as If-None-Match.");
            }
        });
    }

    private static void add(APIResponse response, String name, String description) {
        Header header = OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        response.addHeader(name, header);
    }
}
