package dev.gieok.contracts.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final String BODY = "abcdefghijklmnopqrstuvwx23";
    private static final Map<String, Function<String, Record>> BY_PREFIX = Map.of(
            "per_", PersonId::new,
            "obs_", ObservationId::new,
            "fct_", FactId::new,
            "ans_", AnswerId::new,
            "cit_", CitationId::new,
            "cer_", CertificateId::new,
            "exp_", ExportId::new,
            "imp_", ImportId::new,
            "med_", MediaId::new,
            "mom_", MomentId::new);

    private final ObjectMapper json = new ObjectMapper();

    static Stream<Arguments> ids() {
        return BY_PREFIX.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdTravelsAsItsBareText(String prefix, Function<String, Record> make) throws JsonProcessingException {
        Record id = make.apply(prefix + BODY);

        assertEquals(prefix + BODY, id.toString());
        assertEquals("\"" + prefix + BODY + "\"", json.writeValueAsString(id));
        assertEquals(id, json.readValue(json.writeValueAsString(id), id.getClass()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anIdRefusesWhatIsNotOfItsForm(String prefix, Function<String, Record> make) {
        Stream.of(
                        "",
                        BODY,
                        prefix,
                        prefix + BODY.substring(1),
                        prefix + BODY + "a",
                        prefix + BODY.toUpperCase(Locale.ROOT),
                        prefix + BODY.substring(1) + "é",
                        prefix + BODY + "\n",
                        " " + prefix + BODY,
                        (prefix.equals("obs_") ? "fct_" : "obs_") + BODY)
                .forEach(malformed ->
                        assertThrows(IllegalArgumentException.class, () -> make.apply(malformed), malformed));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aMalformedIdDoesNotComeInAsJsonEither(String prefix, Function<String, Record> make) {
        Class<? extends Record> type = make.apply(prefix + BODY).getClass();

        assertThrows(ValueInstantiationException.class, () -> json.readValue("\"*\"", type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "2026-11-03", "A.b_c-9", "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void aClientMayNameItsSession(String value) {
        assertEquals(value, new SessionId(value).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                ".a",
                "a/b",
                "a b",
                "세션",
                "a\n",
                "*",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void aSessionNameIsShortAndPlain(String value) {
        assertThrows(IllegalArgumentException.class, () -> new SessionId(value));
    }
}
