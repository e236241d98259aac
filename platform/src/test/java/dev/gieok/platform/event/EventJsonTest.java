package dev.gieok.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are read as Jackson alone reads them, only faster. */
class EventJsonTest {
    private static final ObjectMapper JACKSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T05:07:01Z",
                "2026-11-27T05:07:01.1Z",
                "2026-11-27T05:07:01.123456789Z",
                "2026-11-27T14:07:01+09:00",
                "2024-02-29T23:59:59.999Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0044-03-15T12:00:00Z",
                "1969-12-31T23:59:59.999999999Z",
            })
    void isTheSameInstant(String written) throws JsonProcessingException {
        String json = '"' + written + '"';

        Instant read = EventJson.mapper().readValue(json, Instant.class);

        assertEquals(JACKSON.readValue(json, Instant.class), read);
        assertEquals(read, EventJson.mapper().readValue(EventJson.mapper().writeValueAsString(read), Instant.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27",
                "2026-11-27 05:07:01Z",
                "2026-11-27T05:07:01",
                "2026-02-30T00:00:00Z",
                "2026-11-27T25:00:00Z",
                "tomorrow"
            })
    void whatIsNoInstantIsRefusedAlike(String written) {
        String json = '"' + written + '"';

        assertThrows(InvalidFormatException.class, () -> JACKSON.readValue(json, Instant.class));
        assertThrows(InvalidFormatException.class, () -> EventJson.mapper().readValue(json, Instant.class));
    }
}
