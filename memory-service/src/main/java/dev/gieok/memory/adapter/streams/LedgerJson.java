package dev.gieok.memory.adapter.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.ledger.AskedBefore;
import dev.gieok.memory.ledger.ObservationEntry;
import dev.gieok.platform.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What stands in an entry of the ledger, opened. */
final class LedgerJson {
    private static final ObjectMapper JSON = EventJson.mapper();
    private static final TypeReference<List<FactId>> IDS = new TypeReference<>() {};

    private LedgerJson() {}

    static ObservationEntry entry(byte[] value) {
        return read(() -> JSON.readValue(value, ObservationEntry.class));
    }

    static Fact fact(byte[] value) {
        return read(() -> JSON.readValue(value, Fact.class));
    }

    static AskedBefore asked(byte[] value) {
        return read(() -> JSON.readValue(value, AskedBefore.class));
    }

    static List<FactId> ids(byte[] value) {
        return read(() -> JSON.readValue(value, IDS));
    }

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a ledger entry has no JSON form", e);
        }
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("a ledger entry cannot be read", e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
