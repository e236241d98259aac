package dev.gieok.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypeTest {

    @ParameterizedTest
    @MethodSource("dev.gieok.contracts.event.Committed#events")
    void aTypeLeadsBackToItsRecord(Class<? extends Event> event) {
        assertEquals(Optional.of(event), EventType.of(event).eventClass());
    }

    @Test
    void theNameIsTheRecordsInKebabCase() {
        assertEquals(
                "dev.gieok.fact-forget-requested.v1",
                EventType.of(FactForgetRequested.class).value());
        assertEquals("dev.gieok.projected.v1", EventType.of(Projected.class).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "dev.gieok.fact-versioned.v2", "fact-versioned", "dev.gieok.external-observation.v1", "../x"
            })
    void anUnknownTypeHasNoRecord(String value) {
        assertEquals(Optional.empty(), new EventType(value).eventClass());
    }
}
