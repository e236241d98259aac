package dev.gieok.memory.memories;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.PersonKeys;

/** Seals values of a person for a store, and opens them again. The context binds a value to the place it stands. */
public final class Seals {
    private Seals() {}

    public static SealedFact seal(PersonKeys keys, Fact fact) {
        return new SealedFact(
                fact.factId(), fact.version(), seal(keys, context(fact.factId().value(), fact.version()), fact));
    }

    public static Fact open(PersonKeys keys, SealedFact sealed) {
        return open(keys, context(sealed.factId().value(), sealed.version()), sealed.sealed(), Fact.class);
    }

    public static String seal(PersonKeys keys, String context, Object value) {
        try {
            return keys.sealText(EventJson.mapper().writeValueAsString(value), context);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value has no JSON form");
        }
    }

    public static <T> T open(PersonKeys keys, String context, String sealed, Class<T> type) {
        try {
            return EventJson.mapper().readValue(keys.openText(sealed, context), type);
        } catch (JsonProcessingException e) {
            // Not as the cause: its message quotes what it could not read.
            throw new NonRetriableException(ErrorCode.MALFORMED_EVENT);
        }
    }

    private static String context(String id, int version) {
        return id + "#" + version;
    }
}
