package dev.gieok.standalone.cli.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LlmSettingsTest {
    @TempDir
    Path folder;

    @Test
    void areRememberedWithoutTheKey() throws IOException {
        Home home = new Home(folder);
        LlmSettings settings = LlmSettings.of("https://models.example/v1", "small", "MODEL_KEY");

        LlmSettings.save(home, Optional.of(settings));

        assertEquals(Optional.of(settings), LlmSettings.load(home));
        assertFalse(Files.readString(folder.resolve("config.properties")).contains("secret"));
        assertEquals(
                Map.of(
                        "GIEOK_REASONING_LLM_PROVIDER", "openai",
                        "GIEOK_REASONING_LLM_URL", "https://models.example/v1",
                        "GIEOK_REASONING_LLM_MODEL", "small",
                        "GIEOK_REASONING_LLM_API_KEY", "secret"),
                settings.environment(Map.of("MODEL_KEY", "secret")));
    }

    @Test
    void areForgottenWhenToldNone() {
        Home home = new Home(folder);
        LlmSettings.save(home, Optional.of(LlmSettings.of("ollama", "small", null)));

        LlmSettings.save(home, Optional.empty());

        assertEquals(Optional.empty(), LlmSettings.load(home));
    }

    @Test
    void nameTheVariableThatIsNotSet() {
        LlmSettings settings = LlmSettings.of("https://models.example/v1", "small", "MODEL_KEY");

        LaunchFailedException failure = assertThrows(LaunchFailedException.class, () -> settings.environment(Map.of()));

        assertTrue(failure.getMessage().contains("MODEL_KEY"), failure.getMessage());
    }

    @Test
    void needAModelAndAnAddress() {
        assertThrows(LaunchFailedException.class, () -> LlmSettings.of("ollama", null, null));
        assertThrows(LaunchFailedException.class, () -> LlmSettings.of("somewhere", "small", null));
    }
}
