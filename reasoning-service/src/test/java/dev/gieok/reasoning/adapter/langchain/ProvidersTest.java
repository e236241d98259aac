package dev.gieok.reasoning.adapter.langchain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.reasoning.llm.LlmSettings;
import dev.gieok.reasoning.llm.ScriptedProvider.Protocol;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidersTest {
    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:11434, , true",
        "http://[::1]:11434, , true",
        "http://192.0.2.7:11434, , false",
        "http://my_gpu_server:8000/v1, , false",
        "http://192.0.2.7:11434, true, true",
        "http://127.0.0.1:11434, false, false",
        // What docker-compose.yml gives when an address is set and nothing is said about it.
        "http://127.0.0.1:11434, https://models.example/v1, false",
    })
    void takesForLocalOnlyWhatSurelyIs(URI url, String said, boolean local) {
        Map<String, String> more = said == null ? Map.of() : Map.of("gieok.reasoning.llm.local", said);

        assertEquals(
                local,
                Providers.open(LlmSettings.of(Protocol.OPENAI, url, more), Clock.systemUTC())
                        .orElseThrow()
                        .local());
    }
}
