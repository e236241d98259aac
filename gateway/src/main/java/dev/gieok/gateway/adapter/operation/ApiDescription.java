package dev.gieok.gateway.adapter.operation;

import dev.gieok.contracts.id.SessionId;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Completes the OpenAPI document with what every call shares: tokens, problems, ids, examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String COOKIE = "cookie";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("A JWT; who asks is its `sub`."))
                .addSecurityScheme(
                        COOKIE,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("gieok_session")
                                .description("For browsers, set by POST /v1/web-session; with it, calls that change"
                                        + " something need X-CSRF-Token."));
        api.security(List.of(
                OASFactory.createSecurityRequirement().addScheme(BEARER),
                OASFactory.createSecurityRequirement().addScheme(COOKIE)));
        plain(api.getComponents().getSchemas());
        api.getComponents().addSchema(ProblemResponses.SCHEMA, ProblemResponses.schema());
        ApiExamples examples = ApiExamples.load();
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(path, method, operation, examples)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation, ApiExamples examples) {
        operation.setSecurity(null);
        ApiStreams.describe(operation);
        ProblemResponses.addTo(path, method, operation);
        ResponseHeaders.addTo(operation);
        examples.addTo(operation);
    }

    /** Ids are texts, and constants of enums are written in lower case. */
    private static void plain(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (name.endsWith("Id")
                    && schema.getProperties() != null
                    && schema.getProperties().containsKey("value")) {
                schema.setProperties(null);
                schema.setRequired(null);
                schema.setType(List.of(Schema.SchemaType.STRING));
                if (name.equals(SessionId.class.getSimpleName())) {
                    schema.setPattern("^" + SessionId.FORM.pattern() + "$");
                }
            } else if (schema.getEnumeration() != null) {
                schema.setEnumeration(schema.getEnumeration().stream()
                        .map(ApiDescription::constant)
                        .toList());
            }
        });
    }

    private static Object constant(Object value) {
        return String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
