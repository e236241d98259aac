package dev.gieok.gateway.adapter.operation;

import dev.gieok.gateway.problem.ProblemCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which problems a call can answer with, from the catalogue. */
final class ProblemResponses {
    static final String SCHEMA = "Problem";

    private ProblemResponses() {}

    static Schema schema() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return OASFactory.createSchema()
                .description("A problem (RFC 9457). `code` is stable; the sentences are not.")
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty(
                        "code",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .enumeration(Arrays.stream(ProblemCode.values())
                                        .map(ProblemCode::code)
                                        .collect(Collectors.toList())))
                .addProperty("instance", text);
    }

    static void addTo(String path, PathItem.HttpMethod method, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 403, 406, 429, 500, 503));
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of(413, 415));
        }
        // What a resource names itself; its words are replaced by those of the catalogue.
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(declared -> declared.matches("[45].."))
                .map(Integer::valueOf)
                .forEach(statuses::add);
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (method == PathItem.HttpMethod.POST && operation.getRequestBody() != null) {
            statuses.addAll(Set.of(409, 422, 507));
        }
        if (method == PathItem.HttpMethod.PATCH) {
            statuses.addAll(Set.of(412, 428));
        }
        // The framework adds bare ones of its own; ours say more.
        statuses.forEach(status -> operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(status),
                        OASFactory.createAPIResponse()
                                .description(titles(status))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/" + SCHEMA))
                                                        .example(example(status))))));
    }

    private static String titles(int status) {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.status() == status)
                .map(code -> "`" + code.code() + "`: " + code.title())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Object> example(int status) {
        ProblemCode code = Arrays.stream(ProblemCode.values())
                .filter(known -> known.status() == status)
                .findFirst()
                .orElse(ProblemCode.INTERNAL);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:gieok:problem:" + code.code());
        example.put("title", code.title());
        example.put("status", code.status());
        example.put("detail", "A sentence that helps.");
        example.put("code", code.code());
        example.put("instance", "/v1/…");
        return example;
    }
}
