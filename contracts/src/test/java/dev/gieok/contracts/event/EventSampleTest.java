package dev.gieok.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Golden samples are what lies on topics and in backups: they parse for ever, so none is changed; new ones are added. */
class EventSampleTest {

    static Stream<Arguments> samples() {
        return Committed.events()
                .flatMap(event ->
                        Committed.samples(EventType.of(event).value()).stream().map(file -> Arguments.of(event, file)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleParsesAndLosesNothing(Class<? extends Event> event, Path file) throws JsonProcessingException {
        JsonNode sample = Committed.read(file);

        Event parsed = Committed.JSON.treeToValue(sample, event);
        JsonNode written = Committed.JSON.readTree(Committed.JSON.writeValueAsString(parsed));

        assertEquals(List.of(), Shape.lost(sample, written));
        assertEquals(parsed, Committed.JSON.treeToValue(written, event));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleAndWhatIsWrittenFromItFitTheSchema(Class<? extends Event> event, Path file)
            throws JsonProcessingException {
        JsonNode schema = Committed.schema(EventType.of(event).value());
        JsonNode sample = Committed.read(file);

        assertEquals(List.of(), Committed.complaints(schema, sample));
        assertEquals(
                List.of(),
                Committed.complaints(schema, Committed.JSON.valueToTree(Committed.JSON.treeToValue(sample, event))));
    }

    @ParameterizedTest
    @MethodSource("dev.gieok.contracts.event.Committed#events")
    void theSamplesOfAnEventShowEveryProperty(Class<? extends Event> event) {
        String type = EventType.of(event).value();
        List<JsonNode> samples =
                Committed.samples(type).stream().map(Committed::read).toList();

        assertEquals(List.of(), Shape.unshown(Committed.schema(type), samples));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatANewerVersionAddsIsPassedOver(Class<? extends Event> event, Path file) throws JsonProcessingException {
        JsonNode sample = Committed.read(file);
        JsonNode newer = sample.deepCopy();
        newer.findParents("occurredAt").forEach(EventSampleTest::add);
        add(newer);

        assertEquals(Committed.JSON.treeToValue(sample, event), Committed.JSON.treeToValue(newer, event));
        assertEquals(
                List.of(),
                Committed.complaints(Committed.schema(EventType.of(event).value()), newer));
    }

    @Test
    void thereIsNoSampleWithoutAnEvent() throws IOException {
        List<String> types = Stream.concat(
                        Committed.events().map(event -> EventType.of(event).value()),
                        Stream.of("dev.gieok.external-observation.v1"))
                .toList();
        try (Stream<Path> files = Files.list(Committed.SAMPLES)) {
            files.map(file -> file.getFileName().toString())
                    .forEach(name -> assertTrue(types.stream().anyMatch(type -> name.startsWith(type + ".")), name));
        }
    }

    private static void add(JsonNode object) {
        ((ObjectNode) object).putObject("addedLater").put("text", "나중에");
    }
}
