package dev.gieok.standalone.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class LivesTest {
    private static final String LIFE = """
            # mine
            ## Moira, a nurse
            I live in Leeds. | We're settled in York. | Where do I live? | Which city is home? | York | Leeds
            I drive a Fiat. | The Skoda runs well. | What do I drive? | Which car is mine? | Skoda | Fiat
            """;

    @TempDir
    private Path folder;

    @Test
    void everyLanguageHasSixteenPeopleForWhomHalfOfTwelveThingsChanged() {
        for (String language : Changes.LANGUAGES) {
            List<Life> lives = Life.all().stream()
                    .filter(life -> life.language().equals(language))
                    .toList();
            assertEquals(2 * 16, lives.size());
            for (Life life : lives) {
                assertEquals(12, life.turns().size());
                for (Life.Turn turn : life.turns()) {
                    assertEquals(2, turn.questions().size());
                    assertFalse(turn.current().areIn(turn.first()), turn.first());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2", "en, 3", "en, 4", "en, 5", "en, 6", "en, 7", "ko, 2", "ko, 3", "ko, 4", "ko, 5", "ko, 6", "ko, 7"
    })
    void thoseThatWereReadCanBeMeasured(String language, String author) throws Exception {
        List<Life> lives = Life.of(Path.of("src/test/resources/lives/" + language + "-" + author + ".txt"));

        assertEquals(2 * 16, lives.size());
        assertTrue(lives.stream().allMatch(life -> life.language().equals(language)));
    }

    @Test
    void aLineThatCannotBeMeasuredIsNamed() throws Exception {
        Path file = folder.resolve("own.txt");
        for (String damaged : List.of(
                "I live in Leeds. | We're settled in York.",
                "I live in Leeds. | We're settled in York. | Where do I live? | Which city? | Bath | Leeds",
                "I live in Leeds. | We're settled in York. | Where do I live? | Which city? | York | Bath")) {
            Files.writeString(file, "## Moira\n" + damaged);
            assertTrue(assertThrows(LaunchFailedException.class, () -> Life.of(file))
                    .getMessage()
                    .contains(damaged));
        }
        Files.writeString(file, LIFE.lines().skip(2).findFirst().orElseThrow());
        assertThrows(LaunchFailedException.class, () -> Life.of(file), "nobody's");
    }

    @Test
    void tellsEverythingAsItWasThenWhatChangedAndAsksForAll() throws Exception {
        Path file = folder.resolve("own.txt");
        Files.writeString(file, LIFE);
        List<String> said = new ArrayList<>();
        try (PretendedGateway gateway = new PretendedGateway();
                HttpClient client = Gateway.client()) {
            Bench bench =
                    new Bench(client, gateway.url(), Tokens.of(new Home(folder.resolve("home"))), said::add, "t", 5);

            Result result = new LivesMeasure(Life.of(file), Instant.parse("2026-11-20T00:00:00Z"), true).run(bench);

            assertEquals(
                    Map.of(
                            "I live in Leeds.",
                            2L,
                            "I drive a Fiat.",
                            2L,
                            "We're settled in York.",
                            1L,
                            "The Skoda runs well.",
                            1L),
                    gateway.told.stream().collect(Collectors.groupingBy(told -> told, Collectors.counting())),
                    "twice, each half changed once");
            assertTrue(gateway.told.indexOf("We're settled in York.") > gateway.told.indexOf("I drive a Fiat."));
            assertEquals(8, gateway.recalls.size());
            // The pretender finds what was told first, and calls nothing active.
            assertEquals(
                    Map.of("questions", 4, "current", 0, "former", 2, "other", 2, "currentAmongFive", 0),
                    result.figures().get("en, changed"));
            assertEquals(
                    Map.of("questions", 4, "current", 0, "former", 0, "other", 4, "currentAmongFive", 0),
                    result.figures().get("en, unchanged"));
            assertTrue(said.stream().anyMatch(line -> line.contains("former: I live in Leeds.")), said.toString());
        }
    }
}
