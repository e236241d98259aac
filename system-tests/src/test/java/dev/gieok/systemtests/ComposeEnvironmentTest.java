package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.launch.Build;
import dev.gieok.standalone.cli.launch.Home;
import dev.gieok.standalone.cli.launch.Options;
import dev.gieok.standalone.cli.launch.Part;
import dev.gieok.standalone.cli.launch.Ports;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The services started with the environment that docker-compose.yml gives them, as `docker-compose config` resolves it;
 * only names of hosts and folders are put in the place of the containers'. The containers themselves are not run here.
 */
@Order(1)
class ComposeEnvironmentTest {
    private static final Map<String, String> FOLDERS = Map.of(
            "gateway", "gateway",
            "ingest", "ingest-service",
            "encoder", "encoder-service",
            "reasoning", "reasoning-service",
            "memory", "memory-service");

    @TempDir
    Path folder;

    @Test
    void theFiveServicesComeUpOnItAndAnswer() throws Exception {
        Assumptions.assumeTrue(isInstalled(), "docker-compose is not installed");
        Ports ports = Ports.free();
        Home home = RunningSystem.home(folder.resolve("home"));
        Options stores = Options.everything().only(Part.KAFKA, Part.NEO4J, Part.QDRANT);
        S3Proxy objects = objectStore();
        try (Standalone system =
                new Standalone(home, Build.find(), ports, stores, line -> System.out.println("[compose] " + line))) {
            system.start();
            answers(ports, home, objects.getPort());
        } finally {
            objects.stop();
        }
    }

    /** The stores outlive the services: without Kafka they take their time to stop. */
    private void answers(Ports ports, Home home, int objects) throws Exception {
        List<ServiceProcess> services = new ArrayList<>();
        try {
            JsonNode compose = resolved(
                    Files.readString(home.keys().resolve("neo4j-password")).strip());
            Map<String, String> here = addresses(ports, home, objects);
            for (String name : List.of("encoder", "memory", "reasoning", "ingest", "gateway")) {
                services.add(ServiceProcess.start(
                        FOLDERS.get(name),
                        environment(compose.at("/services/" + name + "/environment"), here),
                        folder));
            }
            services.forEach(ServiceProcess::awaitReady);
            Person minji = new Person(services.getLast().url(), home, "minji");
            minji.teach("I live in Busan");
            // On a full machine the first recall of a cold service is late, and the answer says “not now”.
            Awaitility.await("the answer is known")
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertEquals(
                            "known",
                            minji.ask("s", "Where do I live?").get("outcome").asText()));
        } finally {
            services.forEach(ServiceProcess::end);
            services.forEach(ServiceProcess::close);
        }
    }

    private S3Proxy objectStore() throws Exception {
        Properties settings = new Properties();
        settings.setProperty(
                "jclouds.filesystem.basedir",
                Files.createDirectories(folder.resolve("objects")).toString());
        BlobStoreContext store = ContextBuilder.newBuilder("filesystem-nio2")
                .credentials("identity", "credential")
                .overrides(settings)
                .build(BlobStoreContext.class);
        store.getBlobStore().createContainerInLocation(null, "gieok");
        S3Proxy server = S3Proxy.builder()
                .blobStore(store.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "gieok", "secret-key")
                .build();
        server.start();
        return server;
    }

    private static Map<String, String> addresses(Ports ports, Home home, int objects) {
        Map<String, String> here = new LinkedHashMap<>();
        here.put("kafka:9092", "127.0.0.1:" + ports.of(Part.KAFKA));
        here.put("objects:9000", "127.0.0.1:" + objects);
        here.put("neo4j:7687", "127.0.0.1:" + ports.of(Part.NEO4J));
        here.put("memory:8084", "127.0.0.1:" + ports.of(Part.MEMORY));
        here.put("encoder:8082", "127.0.0.1:" + ports.of(Part.ENCODER));
        here.put("/keys/", home.keys() + "/");
        here.put("/state", home.data("streams").toString());
        here.put("0.0.0.0", "127.0.0.1");
        here.put("8080", Integer.toString(ports.of(Part.GATEWAY)));
        here.put("8081", Integer.toString(ports.of(Part.INGEST)));
        here.put("8082", Integer.toString(ports.of(Part.ENCODER)));
        here.put("8083", Integer.toString(ports.of(Part.REASONING)));
        here.put("8084", Integer.toString(ports.of(Part.MEMORY)));
        here.put("6334", Integer.toString(ports.of(Part.QDRANT)));
        return here;
    }

    private static Map<String, String> environment(JsonNode given, Map<String, String> here) {
        Map<String, String> environment = new LinkedHashMap<>();
        given.properties().forEach(entry -> {
            String value = entry.getValue().asText();
            if (here.containsKey(value)) {
                value = here.get(value);
            } else if (value.equals("qdrant")) {
                value = "127.0.0.1";
            } else {
                for (var address : here.entrySet()) {
                    if (!address.getKey().matches("\\d+")) {
                        value = value.replace(address.getKey(), address.getValue());
                    }
                }
            }
            environment.put(entry.getKey(), value);
        });
        return environment;
    }

    private static JsonNode resolved(String neo4jPassword) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                "docker-compose",
                "-f",
                Path.of(System.getProperty("gieok.root"), "docker-compose.yml").toString(),
                "config",
                "--format",
                "json");
        builder.environment().put("GIEOK_S3_SECRET_KEY", "secret-key");
        builder.environment().put("GIEOK_NEO4J_PASSWORD", neo4jPassword);
        builder.environment().put("GIEOK_GRAFANA_PASSWORD", "unused");
        Process compose = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String json = new String(compose.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, compose.waitFor(), "docker-compose config passes");
        return Person.JSON.readTree(json);
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("docker-compose", "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
