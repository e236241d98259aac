package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;

/** Files that a person takes away and brings. */
final class Transfers {
    private Transfers() {}

    static byte[] exported(Person person) {
        return bytes(person, "/v1/exports/" + ready(person) + "/content");
    }

    static String ready(Person person) {
        String id = person.post("/v1/exports", Person.JSON.createObjectNode())
                .is(202)
                .get("exportId")
                .asText();
        over(person, "/v1/exports/" + id);
        return id;
    }

    static JsonNode imported(Person person, String name, byte[] file, Map<String, String> fields) throws IOException {
        String border = "border-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.write("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(border, field.getKey(), field.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(border, name)
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String id = person.send(person.request("/v1/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + border)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .is(202)
                .get("importId")
                .asText();
        return over(person, "/v1/imports/" + id);
    }

    private static JsonNode over(Person person, String job) {
        return Awaitility.await(job)
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> person.get(job).is(200),
                        view -> List.of("ready", "failed")
                                .contains(view.get("status").asText()));
    }

    static byte[] bytes(Person person, String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var response = http.send(person.request(path).GET().build(), BodyHandlers.ofByteArray());
            assertEquals(200, response.statusCode(), path);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
