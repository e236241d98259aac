package dev.gieok.memory.adapter.streams;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.state.HostInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The other instances that hold a part of the ledger, asked over HTTP. */
@ApplicationScoped
public class Instances {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaStreams streams;
    private final MasterKey master;
    private final String self;
    private final HttpClient http = HttpClient.newHttpClient();

    public Instances(
            KafkaStreams streams,
            MasterKey master,
            @ConfigProperty(name = "quarkus.kafka-streams.application-server") String self) {
        this.streams = streams;
        this.master = master;
        this.self = self;
    }

    /**
     * What each of the others answers to a GET of this path.
     *
     * @throws RetriableException when one of them does not
     */
    public <T> List<T> ask(String path, TypeReference<T> type) {
        return streams.streamsMetadataForStore(LedgerTopology.STORE).stream()
                .map(metadata -> metadata.hostInfo())
                .filter(host -> !self.equals(host.host() + ":" + host.port()))
                .distinct()
                .map(host -> ask(host, path, type))
                .toList();
    }

    private <T> T ask(HostInfo other, String path, TypeReference<T> type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + other.host() + ":" + other.port() + path))
                .header("Authorization", "Bearer " + master.serviceToken())
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new RetriableException("another instance has no ledger now");
            }
            return EventJson.mapper().readValue(response.body(), type);
        } catch (IOException e) {
            throw new RetriableException("another instance does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("interrupted", e);
        }
    }
}
