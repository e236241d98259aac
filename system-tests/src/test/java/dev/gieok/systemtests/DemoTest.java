package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gieok.standalone.cli.demo.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demo prints what README and docs/demo.md show. After `./gieok build`, `mvn -pl system-tests -am test
 * -Ddemo.rewrite=true -Dtest=DemoTest -Dsurefire.failIfNoSpecifiedTests=false` writes docs/demo.md anew: look at the
 * difference. README's excerpt is chosen by hand.
 */
class DemoTest {
    private static final Path ROOT = Path.of(System.getProperty("gieok.root"));
    private static final Path PAGE = ROOT.resolve("docs/demo.md");
    private static final String IN_EITHER = "you    나 이제 서울 살고 있어";

    private static Transcript printed = new Transcript(List.of());

    @BeforeAll
    static void playIt() {
        awaitMemory();
        printed = Transcript.of(Command.gieok("demo").is(0));
    }

    /** On a machine with much else to do the first question of all may be too much for a memory that has just started. */
    private static void awaitMemory() {
        Person somebody = RunningSystem.somebody();
        somebody.teach("I live in Busan");
        Awaitility.await("memory answers in time")
                .atMost(Duration.ofMinutes(4))
                .until(() -> somebody.ask("warm", "Where do I live?")
                        .get("outcome")
                        .asText()
                        .equals("known"));
    }

    @Test
    void everyTurnIsShownWithWhatWasDecided() {
        assertFalse(printed.turns().isEmpty());
        assertEquals(
                List.of(),
                printed.turns().stream()
                        .filter(turn -> !turn.contains("\n       decided "))
                        .toList());
    }

    @Test
    void thePageIsWhatIsPrinted() throws IOException {
        // Without, the picture has no Korean on it, and one question fewer is asked.
        assumeTrue(Fonts.hangul().isPresent(), "no font on this machine has Hangul");
        if (Boolean.getBoolean("demo.rewrite")) {
            rewrite();
        }
        assertEquals(shownBy(PAGE).masked().text(), printed.masked().text());
    }

    @Test
    void theReadmeShowsNothingThatIsNotPrinted() throws IOException {
        Transcript excerpt = shownBy(ROOT.resolve("README.md"));
        assertTrue(printed.masked().has(excerpt.masked().pieces()), printed.text());
    }

    private static Transcript shownBy(Path page) throws IOException {
        List<Transcript> blocks = Transcript.fenced(Files.readString(page), IN_EITHER);
        assertEquals(1, blocks.size(), "blocks of " + page + " with the demo in them");
        return blocks.getFirst();
    }

    private static void rewrite() throws IOException {
        String block = Matcher.quoteReplacement("```\n" + printed.text() + "\n```");
        Files.writeString(PAGE, Files.readString(PAGE).replaceFirst("(?s)```\\n.*\\n```", block));
    }
}
