package dev.gieok.standalone.cli.operate;

import dev.gieok.standalone.cli.access.Tokens;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Standalone;
import dev.gieok.standalone.cli.llm.LlmSettings;
import dev.gieok.standalone.cli.llm.Ollama;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The last lines of `up`: addresses that have answered a moment ago, a token, and what to try. */
final class Welcome {
    private static final int PATIENCE_MILLIS = 5_000;
    private static final String USER = "me";

    private final Standalone system;
    private final Optional<LlmSettings> settings;

    Welcome(Standalone system, Optional<LlmSettings> settings) {
        this.system = system;
        this.settings = settings;
    }

    void print(PrintWriter out) {
        URI gateway = system.url(Part.GATEWAY);
        out.println();
        page(out, "Talk", gateway.resolve("/"));
        page(out, "REST", gateway.resolve("/q/openapi"));
        store(out, "Kafka", Part.KAFKA, "");
        store(out, "Neo4j", Part.NEO4J, "bolt://");
        store(out, "Qdrant", Part.QDRANT, "");
        out.println();
        out.println("A token for the user `" + USER + "`, for 30 days:");
        out.println(Tokens.of(system.home()).mint(USER, Tokens.DEFAULT_LIFE));
        out.println();
        languageModel(out);
        out.println("Try: ./gieok demo   ./gieok chat \"I live in Busan.\"   ./gieok doctor   ./gieok down");
    }

    private static void page(PrintWriter out, String name, URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                line(out, name, address.toString());
            }
        } catch (IOException e) {
            out.println("  " + address + " does not answer.");
        }
    }

    private void store(PrintWriter out, String name, Part part, String scheme) {
        if (system.isReady(part)) {
            line(out, name, scheme + "127.0.0.1:" + system.ports().of(part));
        }
    }

    private static void line(PrintWriter out, String name, String address) {
        out.printf("  %-7s %s%n", name, address);
    }

    private void languageModel(PrintWriter out) {
        if (settings.isPresent()) {
            LlmSettings it = settings.get();
            out.println("Language model: " + it.model() + " at " + it.url());
            return;
        }
        Optional<List<String>> models = Ollama.models(LlmSettings.OLLAMA_URL);
        if (models.isPresent()) {
            String model = models.get().isEmpty() ? "NAME" : models.get().getFirst();
            out.println("An Ollama answers on this machine. To connect it: ./gieok up --llm ollama --model " + model);
        } else {
            out.println("No language model is connected; answers come from memory alone.");
        }
    }
}
