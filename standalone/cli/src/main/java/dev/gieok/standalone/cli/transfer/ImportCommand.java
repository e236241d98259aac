package dev.gieok.standalone.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an export of a Gieok, or a history from elsewhere, into a user's memory. */
@Command(
        name = "import",
        description = "Takes in an export of a Gieok, a ChatGPT export, a chat saved by KakaoTalk, or a calendar"
                + " (.ics).",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    @Option(names = "--user", required = true, description = "Into whose memory.")
    private String user = "";

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--me", description = "For a KakaoTalk chat: the user's name in it.")
    private @Nullable String me;

    @Option(names = "--format", description = "auto (default), gieok, chatgpt, kakaotalk or calendar.")
    private @Nullable String format;

    @Option(names = "--time-zone", description = "Of times that name none, such as Asia/Seoul.")
    private @Nullable String timeZone;

    @Option(names = "--language", description = "Of the summary: en or ko (default: the terminal's).")
    private String language = Locale.getDefault().getLanguage();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new LaunchFailedException(file + " cannot be read.");
        }
        PrintWriter printer = spec.commandLine().getOut();
        TransferCalls calls = new TransferCalls(
                URI.create("http://127.0.0.1:" + Here.ports().of(Part.GATEWAY)),
                Tokens.of(Here.home()).mint(user, ExportCommand.LIFE_OF_TOKEN));
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "me", me);
        put(fields, "format", format);
        put(fields, "timeZone", timeZone);
        String job = calls.importing(file, fields);
        JsonNode ended = calls.awaited(
                job, language, now -> printer.println(now.path("summary").asText()));
        if (ended.path("status").asText().equals("failed")) {
            printer.println(ended.at("/error/detail").asText());
            return 1;
        }
        return 0;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
