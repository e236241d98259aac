package dev.gieok.ingest.adapter.kafka;

import static dev.gieok.ingest.adapter.kafka.ExternalRecords.external;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.Headers;
import dev.gieok.platform.NonRetriableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no statement is refused with a code. */
class MalformedObservationsTest extends ObservationsConsumerScene {
    @ParameterizedTest
    @ValueSource(strings = {Headers.ID, Headers.SOURCE, Headers.SUBJECT, Headers.TYPE, Headers.SPEC_VERSION})
    void refusesAnEventWithoutARequiredAttribute(String attribute) {
        NonRetriableException refused = assertThrows(
                NonRetriableException.class,
                () -> consumer.consume(external().without(attribute).saying("{\"text\":\"a\"}")));

        assertTrue(
                List.of(ErrorCode.MISSING_ATTRIBUTE, ErrorCode.MALFORMED_EVENT).contains(refused.code()));
        assertEquals(List.of(), accepted());
    }

    @Test
    void refusesEventsOfAnotherType() {
        assertRefused(
                ErrorCode.UNKNOWN_EVENT_TYPE,
                external().with(Headers.TYPE, "dev.gieok.fact-versioned.v1").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesATextThatIsTooLong() {
        consumer.consume(external().saying("{\"text\":\"" + "가".repeat(32_000) + "\"}"));

        assertRefused(
                ErrorCode.TEXT_TOO_LONG,
                external().with(Headers.ID, "crm-2").saying("{\"text\":\"" + "가".repeat(32_001) + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{}",
                "{\"text\":\"\"}",
                "{\"text\":\"  \"}",
                "{\"text\":7}",
                "{\"text\":null}",
                "{\"text\":\"a\",\"retain\":\"sometimes\"}",
                "{\"text\":\"a\",\"retain\":\"ALWAYS\"}",
                "{\"text\":\"a\",\"occurredAt\":\"yesterday\"}",
                "{\"text\":\"a\",\"occurredAt\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"text\":\"a\",\"retian\":\"never\"}",
                "{\"text\":\"a\"} {\"text\":\"b\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"\\u001b\\u0007\"}",
                "{\"text\":\"a\"",
                "text=a"
            })
    void refusesWhatIsNotAStatement(String json) {
        assertRefused(ErrorCode.MALFORMED_EVENT, external().saying(json));
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        assertRefused(
                ErrorCode.TIME_IN_FUTURE,
                external().saying("{\"text\":\"a\",\"occurredAt\":\"2026-11-23T10:05:01Z\"}"));
        assertRefused(
                ErrorCode.TIME_IN_FUTURE,
                external().with(Headers.TIME, "2026-11-24T10:00:00Z").saying("{\"text\":\"a\"}"));
        assertRefused(
                ErrorCode.MALFORMED_EVENT,
                external().with(Headers.TIME, "-300000-01-01T00:00:00Z").saying("{\"text\":\"a\"}"));
    }

    @Test
    void refusesWhatIsNestedToDeath() {
        assertRefused(
                ErrorCode.MALFORMED_EVENT,
                external().saying("{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertRefused(
                ErrorCode.MALFORMED_EVENT, external().saying("{\"text\":\"hello\"}".getBytes(StandardCharsets.UTF_16)));
        assertRefused(
                ErrorCode.MALFORMED_EVENT,
                external().saying("{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused(ErrorCode.MALFORMED_EVENT, external().saying((byte[]) null));
    }

    /** Mutates a good record; whatever comes out is accepted or refused with a code, and the next good one passes. */
    @Test
    void goesOnWhateverComesIn() {
        long seed = Long.getLong("gieok.seed", System.nanoTime());
        System.out.println("external fuzz: -Dgieok.seed=" + seed);
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            try {
                consumer.consume(mutated(random));
            } catch (NonRetriableException e) {
                assertFalse(e.code() == ErrorCode.INTERNAL);
                refused++;
            }
            if (round % 100 == 0) {
                int before = accepted().size();
                consumer.consume(external().with(Headers.ID, "good-" + round).saying("{\"text\":\"good\"}"));
                assertEquals(before + 1, accepted().size());
            }
        }
        assertTrue(refused > 500, "refused " + refused);
    }

    private static ConsumerRecord<String, byte[]> mutated(Random random) {
        ExternalRecords record = external();
        List<String> names = List.copyOf(record.headers.keySet());
        String[] odd = {"", " ", "*", "%", "../..", "\u0000", "가", "a b", "x".repeat(100_000), "1.1", "{}"};
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            if (random.nextBoolean()) {
                record.without(name);
            } else {
                record.with(name, odd[random.nextInt(odd.length)]);
            }
        }
        if (random.nextInt(5) == 0) {
            record.with(Headers.CONTENT_TYPE, "application/cloudevents+json");
        }
        byte[] value = "{\"text\":\"I live in Busan\",\"occurredAt\":\"2026-11-01T00:00:00Z\",\"retain\":\"auto\"}"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            value[random.nextInt(value.length)] = (byte) random.nextInt(256);
        }
        return record.saying(random.nextInt(50) == 0 ? null : value);
    }
}
