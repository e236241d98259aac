package dev.gieok.standalone.cli.talk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.chat.Answer;
import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.operate.Here;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says something and prints the answer as it comes, then what it rests on. */
@Command(name = "chat", description = "Says something, and prints the answer.", mixinStandardHelpOptions = true)
public final class ChatCommand implements Callable<Integer> {
    private static final Duration LIFE_OF_TOKEN = Duration.ofMinutes(10);

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What you say.")
    private List<String> words = List.of();

    @Option(names = "--user", description = "Who says it (default me).")
    private String user = "me";

    @Option(
            names = "--session",
            description = "The conversation it belongs to; any name. The one of this day when absent.")
    private @Nullable String session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new LaunchFailedException("Say something: ./gieok chat \"Where do I live?\"");
        }
        PrintWriter out = spec.commandLine().getOut();
        URI address = URI.create("http://127.0.0.1:" + Here.ports().of(Part.GATEWAY));
        Gateway gateway = new Gateway(address, Tokens.of(Here.home()).mint(user, LIFE_OF_TOKEN));
        String conversation = session == null ? "cli-" + LocalDate.now(ZoneId.systemDefault()) : session;
        Map<String, String> part = Map.of("type", "text", "text", text);
        try (Stream<ServerSentEvent> events = gateway.chatStreaming(conversation, List.of(part))) {
            AnswerPrinter printer = new AnswerPrinter(out);
            events.forEach(event -> show(event, printer));
            return printer.end();
        }
    }

    private static void show(ServerSentEvent event, AnswerPrinter printer) {
        switch (event.name()) {
            case "delta" -> {
                JsonNode delta = Json.tree(event.data());
                printer.piece(delta.path("attempt").asInt(), delta.path("text").asText());
            }
            case "completed" -> printer.completed(Json.read(event.data(), Answer.class));
            case "failed" ->
                printer.failed(Json.tree(event.data()).path("detail").asText("The answer failed."));
            default -> {
                // Citations come again, checked, with the completed answer.
            }
        }
    }
}
