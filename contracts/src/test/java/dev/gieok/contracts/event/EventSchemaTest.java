package dev.gieok.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A schema is derived from its record once and committed. After a wanted change of a record, `mvn -pl contracts test
 * -Dschemas.rewrite=true -Dtest=EventSchemaTest` writes them anew: look at the difference, for others read them.
 */
class EventSchemaTest {
    private static final String EXTERNAL = "dev.gieok.external-observation.v1.schema.json";

    @ParameterizedTest
    @MethodSource("dev.gieok.contracts.event.Committed#events")
    void everyEventHasTheSchemaOfItsRecord(Class<? extends Event> event) throws IOException {
        ObjectNode derived = EventSchemas.of(event);
        String type = EventType.of(event).value();
        if (Boolean.getBoolean("schemas.rewrite")) {
            write(Committed.schemaFile(type), derived);
        }

        assertEquals(
                derived.toPrettyString(),
                Committed.schema(type).toPrettyString(),
                () -> event.getSimpleName() + " and its schema have grown apart");
    }

    @Test
    void thereIsNoSchemaWithoutAnEvent() throws IOException {
        Stream<String> wanted =
                Committed.events().map(event -> EventType.of(event).value() + ".schema.json");
        try (Stream<Path> files = Files.list(Committed.SCHEMAS)) {
            assertEquals(
                    Stream.concat(wanted, Stream.of(EXTERNAL)).sorted().toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static void write(Path file, ObjectNode schema) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        String text = Committed.JSON
                .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                .writeValueAsString(schema);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n");
    }
}
