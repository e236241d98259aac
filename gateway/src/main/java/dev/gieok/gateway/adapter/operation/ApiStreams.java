package dev.gieok.gateway.adapter.operation;

import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Answers as streams: the same address and method as the plain answer, told apart by `Accept`. */
final class ApiStreams {
    private static final Set<String> STREAMED = Set.of("chat", "getAnswer");
    private static final String EXAMPLE = """
            event: citations
            id: ans_0123456789abcdefghijklmnop
            data: {"attempt":1,"citations":[]}

            event: delta
            id: ans_0123456789abcdefghijklmnop
            data: {"attempt":1,"sequence":0,"text":"In Seoul [1]."}

            event: completed
            id: ans_0123456789abcdefghijklmnop
            data: {"answerId":"ans_0123456789abcdefghijklmnop","text":"In Seoul [1]."}
            """;

    private ApiStreams() {}

    static void describe(Operation operation) {
        if (STREAMED.contains(operation.getOperationId())) {
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .addMediaType(
                            "text/event-stream",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                                    .example(EXAMPLE));
        }
    }
}
