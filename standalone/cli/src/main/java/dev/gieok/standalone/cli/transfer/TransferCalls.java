package dev.gieok.standalone.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import dev.gieok.standalone.cli.talk.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Exports and imports over REST: files are streamed, jobs are waited for. */
final class TransferCalls {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    TransferCalls(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** The address of the job. */
    String export() {
        return accepted(request("/v1/exports").POST(BodyPublishers.noBody()).build());
    }

    /** The address of the job. */
    String importing(Path file, Map<String, String> fields) {
        String border = "gieok-" + UUID.randomUUID();
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(border, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"import\"\r\n".formatted(border))
                .append("Content-Type: application/octet-stream\r\n\r\n");
        try {
            return accepted(request("/v1/imports")
                    .header("Content-Type", "multipart/form-data; boundary=" + border)
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(head.toString()),
                            BodyPublishers.ofFile(file),
                            BodyPublishers.ofString("\r\n--" + border + "--\r\n")))
                    .build());
        } catch (IOException e) {
            throw new LaunchFailedException(file + " cannot be read.", e);
        }
    }

    /** Waits until the job is over, and tells of every change. */
    JsonNode awaited(String job, String language, Consumer<JsonNode> changed) {
        JsonNode last = JSON.nullNode();
        while (true) {
            JsonNode now = tree(
                    body(request(job).header("Accept-Language", language).GET().build()));
            if (!now.equals(last)) {
                changed.accept(now);
                last = now;
            }
            String status = now.path("status").asText();
            if (status.equals("ready") || status.equals("failed")) {
                return now;
            }
            pause();
        }
    }

    /** Beside the file until it is whole, and for its owner's eyes only: it is not encrypted. */
    long download(String job, Path file) {
        HttpResponse<InputStream> response =
                exchange(request(job + "/content").GET().build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw RefusedException.of(
                        response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            Path target = file.toAbsolutePath();
            Path parts = Files.createTempFile(
                    target.getParent(),
                    "gieok-export",
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                long bytes = Files.copy(body, parts, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(parts, PosixFilePermissions.fromString("rw-------"));
                Files.move(parts, target, StandardCopyOption.REPLACE_EXISTING);
                return bytes;
            } finally {
                Files.deleteIfExists(parts);
            }
        } catch (IOException e) {
            throw new LaunchFailedException(file + " cannot be written. The export stays for a day: try again.", e);
        }
    }

    private String accepted(HttpRequest request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
        refuse(response);
        return URI.create(response.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private String body(HttpRequest request) {
        HttpResponse<String> response = exchange(request, HttpResponse.BodyHandlers.ofString());
        refuse(response);
        return response.body();
    }

    private static void refuse(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw RefusedException.of(response.statusCode(), response.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new LaunchFailedException("Nothing answers at " + gateway + ": is it up? Run `./gieok up`.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted; the job goes on.", e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new LaunchFailedException("The gateway answered something that is not JSON.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailedException("Interrupted; the job goes on.", e);
        }
    }
}
