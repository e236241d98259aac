package dev.gieok.contracts.event;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The schemas and golden samples as they are committed, and JSON as the services read and write it. */
final class Committed {
    static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    static final Path SAMPLES = Path.of("src/main/resources/samples");

    /** As platform's EventJson has it; contracts cannot depend on platform. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Committed() {}

    static Stream<Class<? extends Event>> events() {
        return Arrays.stream(Event.class.getPermittedSubclasses()).map(type -> type.asSubclass(Event.class));
    }

    static Path schemaFile(String type) {
        return SCHEMAS.resolve(type + ".schema.json");
    }

    static JsonNode schema(String type) {
        return read(schemaFile(type));
    }

    /** The first sample of a type is `<type>.json`; later ones are `<type>.<what>.json`. None is ever changed. */
    static List<Path> samples(String type) {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples = files.filter(
                            file -> file.getFileName().toString().startsWith(type + "."))
                    .sorted()
                    .toList();
            return samples.isEmpty() ? fail(type + " has no golden sample in " + SAMPLES) : samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        if (!Files.exists(file)) {
            return fail(file + " is missing");
        }
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** What a schema says against a document; empty when it is as it should be. */
    static List<String> complaints(JsonNode schema, JsonNode document) {
        Schema compiled = REGISTRY.getSchema(schema);
        return compiled
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
