package dev.gieok.standalone.cli.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks whether an Ollama answers on this machine, and which models it holds. */
public final class Ollama {
    private static final int PATIENCE_MILLIS = 500;

    private Ollama() {}

    /** The names of its models; empty when nothing answers there. */
    public static Optional<List<String>> models(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url + "/api/tags").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try (InputStream in = connection.getInputStream()) {
                List<String> names = new ArrayList<>();
                for (JsonNode model : new ObjectMapper().readTree(in).path("models")) {
                    names.add(model.path("name").asText());
                }
                return Optional.of(names);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
