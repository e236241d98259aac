package dev.gieok.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public door has no record of ours: its schema is written by hand, for producers in any language. */
class ExternalObservationTest {
    private static final String TYPE = "dev.gieok.external-observation.v1";

    @Test
    void theSampleFits() {
        JsonNode sample = Committed.read(Committed.SAMPLES.resolve(TYPE + ".json"));

        assertEquals(List.of(), Committed.complaints(Committed.schema(TYPE), sample));
        assertEquals(List.of(), Shape.unshown(Committed.schema(TYPE), List.of(sample)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"나는 견과류 알레르기가 있어\"}",
                "{\"text\":\"I live in Busan\",\"occurredAt\":\"2026-11-03T10:15:30.5Z\"}",
                "{\"text\":\"I live in Busan\",\"retain\":\"never\",\"mood\":\"added by a newer producer\"}"
            })
    void littleIsEnoughAndMoreIsTolerated(String data) throws JsonProcessingException {
        assertEquals(List.of(), Committed.complaints(Committed.schema(TYPE), Committed.JSON.readTree(data)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"I live in Busan\"",
                "{\"text\":\"\"}",
                "{\"text\":\" \\n \"}",
                "{\"text\":7}",
                "{\"text\":\"I live in Busan\",\"occurredAt\":\"yesterday\"}",
                "{\"text\":\"I live in Busan\",\"occurredAt\":1762164930}",
                "{\"text\":\"I live in Busan\",\"retain\":\"ALWAYS\"}",
                "{\"text\":\"I live in Busan\",\"speaker\":\"\"}"
            })
    void junkDoesNotFit(String data) throws JsonProcessingException {
        assertFalse(Committed.complaints(Committed.schema(TYPE), Committed.JSON.readTree(data))
                .isEmpty());
    }
}
