package dev.gieok.ingest.adapter.memory;

import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.ingest.imports.Standings;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.http.ServiceHeaders;
import dev.gieok.platform.person.MasterKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks memory-service. */
public final class HttpStandings implements Standings {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI address;
    private final MasterKey master;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public HttpStandings(URI memory, MasterKey master) {
        this.address = memory.resolve("/internal/standing");
        this.master = master;
    }

    @Override
    public Standing of(PersonId person, StandingRequest asked) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + master.serviceToken())
                    .header(ServiceHeaders.PERSON, person.value())
                    .header("Content-Type", "application/json")
                    .timeout(PATIENCE)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(
                            EventJson.mapper().writeValueAsBytes(asked)))
                    .build();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new RetriableException("memory cannot say how things stand");
            }
            return EventJson.mapper().readValue(response.body(), Standing.class);
        } catch (IOException e) {
            throw new RetriableException("memory does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("interrupted", e);
        }
    }
}
