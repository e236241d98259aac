package dev.gieok.standalone.cli.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.http.RebuildRequest;
import dev.gieok.contracts.http.RebuildView;
import dev.gieok.platform.event.EventJson;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the memory service to rebuild, with the credentials of a service. */
public final class Rebuilds {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    /** @param memory where the memory service listens */
    public Rebuilds(URI memory, String token) {
        this.address = memory.resolve("/internal/rebuild");
        this.token = token;
    }

    /**
     * @param model of the new vectors, null for the one that is used now
     * @throws LaunchFailedException with a sentence, when it is refused
     */
    public RebuildView start(@Nullable String model) {
        try {
            String body = EventJson.mapper().writeValueAsString(new RebuildRequest(model));
            return view(sent(request().POST(HttpRequest.BodyPublishers.ofString(body))))
                    .orElseThrow(() -> new LaunchFailedException("The memory service knows no rebuilds."));
        } catch (IOException e) {
            throw away(e);
        }
    }

    /** The one that is under way, or the last one. */
    public Optional<RebuildView> find() {
        return view(sent(request().GET()));
    }

    /** Empty when there is nothing to give up. */
    public Optional<RebuildView> abandon() {
        return view(sent(request().DELETE()));
    }

    private static Optional<RebuildView> view(HttpResponse<byte[]> response) {
        try {
            if (response.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (response.statusCode() >= REFUSED) {
                JsonNode problem = EventJson.mapper().readTree(response.body());
                throw new LaunchFailedException(problem.path("detail")
                        .asText("The memory service refuses: status " + response.statusCode() + "."));
            }
            return Optional.of(EventJson.mapper().readValue(response.body(), RebuildView.class));
        } catch (IOException e) {
            throw away(e);
        }
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted; the rebuild goes on.", e);
        }
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static LaunchFailedException away(IOException e) {
        return new LaunchFailedException("The memory service does not answer: is it up? `./gieok status`", e);
    }
}
