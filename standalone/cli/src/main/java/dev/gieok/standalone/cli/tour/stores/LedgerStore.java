package dev.gieok.standalone.cli.tour.stores;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The state store of the fold: it says how many facts it holds of a person, to whoever has the master key. */
public final class LedgerStore implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI memory;
    private final String serviceToken;
    private final HttpClient http = HttpClient.newHttpClient();

    public LedgerStore(URI memory, String serviceToken) {
        this.memory = memory;
        this.serviceToken = serviceToken;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String looksAt() {
        return "facts in the state from which decisions are made";
    }

    @Override
    public long hits(Sought sought) {
        HttpRequest request = HttpRequest.newBuilder(
                        memory.resolve("/internal/ledger/" + sought.person().value()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + serviceToken)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new LaunchFailedException("The ledger does not answer: status " + response.statusCode());
            }
            return new ObjectMapper().readTree(response.body()).path("facts").asLong();
        } catch (IOException e) {
            throw new LaunchFailedException("memory-service does not answer: `./gieok status`", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted.", e);
        }
    }
}
