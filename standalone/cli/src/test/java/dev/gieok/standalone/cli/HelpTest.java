package dev.gieok.standalone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.standalone.cli.launch.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** `./gieok help` names every word that `./gieok` knows, whether this command line or the script heeds it. */
class HelpTest {
    private static final Pattern CASE = Pattern.compile("(?m)^    ([a-z |]+)\\)");

    @Test
    void namesWhatTheScriptDoesItself() throws IOException {
        List<String> own = scriptsOwn();
        assertFalse(own.isEmpty());
        assertEquals(List.of(), unnamed(own.stream()));
    }

    @Test
    void namesEveryCommand() {
        assertEquals(List.of(), unnamed(Main.commandLine().getSubcommands().keySet().stream()));
    }

    private static List<String> unnamed(Stream<String> words) {
        String help = Main.commandLine().getUsageMessage();
        return words.filter(word -> !Pattern.compile("(?m)^  " + word + " +[A-Z]")
                        .matcher(help)
                        .find())
                .toList();
    }

    /** The cases of its last function; `help` is what one has called then. */
    private static List<String> scriptsOwn() throws IOException {
        String script = Files.readString(Build.find().root().resolve("gieok"));
        return CASE.matcher(script.substring(script.indexOf("\nmain() {")))
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(" \\| ")))
                .filter(word -> !word.equals("help"))
                .toList();
    }
}
