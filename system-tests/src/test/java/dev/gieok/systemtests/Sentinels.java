package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;

/** Words that stand nowhere else, said in every way in which one can say something, and the search for them. */
record Sentinels(Standalone system, Person person) {
    static final String CHAT = "Zyntharoq";
    static final String OBSERVATION = "뷁솗찮";
    static final String EXTERNAL = "Quexlidor";
    static final String KOREAN_CHAT = "쀓뎗뮳";
    static final String ENGLISH_OBSERVATION = "Brixomund";
    static final String KOREAN_EXTERNAL = "쫎뢱훓";
    static final String PICTURE = "FLAMBRIDGE";
    static final String DOCUMENT = "Vornaxil";
    static final List<String> SAID = List.of(CHAT, KOREAN_CHAT, OBSERVATION, ENGLISH_OBSERVATION);
    static final List<String> PUBLISHED = List.of(EXTERNAL, KOREAN_EXTERNAL);
    static final List<String> ALL = Stream.of(SAID, PUBLISHED, List.of(PICTURE, DOCUMENT))
            .flatMap(List::stream)
            .toList();
    static final String PUBLIC_TOPIC = "external.observations.v1-";

    private static final String CRM = "urn:crm";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Returns when all of them are known, and quoted in an answer. */
    void plant() throws IOException {
        String answer = person.ask("clear", "My sister is called " + CHAT + ".")
                .get("answerId")
                .asText();
        person.kept(answer);
        person.kept(person.ask("clear", "내 고양이 이름은 " + KOREAN_CHAT + "이야")
                .get("answerId")
                .asText());
        person.teach("내 강아지 이름은 " + OBSERVATION + "이야");
        person.teach("My parrot is called " + ENGLISH_OBSERVATION);
        person.post("/v1/sources", Person.JSON.createObjectNode().put("source", CRM))
                .is(201);
        OtherSystem.publish(
                system.bootstrapServers(),
                CRM,
                person.name(),
                "clear-1",
                OtherSystem.json("The customer works at " + EXTERNAL));
        OtherSystem.publish(
                system.bootstrapServers(),
                CRM,
                person.name(),
                "clear-2",
                OtherSystem.json("고객은 " + KOREAN_EXTERNAL + "에 살아요"));
        read(person.upload("note.png", Papers.png("The bridge is", PICTURE)), PICTURE);
        read(person.upload("budget.pdf", Papers.pdf(false, "Budget of " + DOCUMENT)), DOCUMENT);
        Awaitility.await("everything is known")
                .atMost(PATIENCE)
                .until(() -> Stream.of(SAID, PUBLISHED)
                        .flatMap(List::stream)
                        .allMatch(word -> person.memories("").toString().contains(word)));
        assertTrue(person.ask("clear", "What is my sister called?").toString().contains(CHAT));
    }

    /** Word to the files that hold it in clear, in data, logs and temporary folders. */
    Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String folder : List.of("data", "logs", "run")) {
            Bytes below = new Bytes(system.home().path().resolve(folder));
            below.holding(ALL).forEach((word, files) -> {
                Set<String> held = places.computeIfAbsent(word, each -> new TreeSet<>());
                files.forEach(file -> held.add(folder + "/" + file));
            });
        }
        return places;
    }

    /** As if the minutes for which the public topic keeps its records had passed. */
    void closeTheWindow() throws Exception {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, system.bootstrapServers()))) {
            var topic =
                    new ConfigResource(ConfigResource.Type.TOPIC, PUBLIC_TOPIC.substring(0, PUBLIC_TOPIC.length() - 1));
            admin.incrementalAlterConfigs(Map.of(
                            topic,
                            Stream.of("retention.ms", "segment.ms", "file.delete.delay.ms")
                                    .map(name ->
                                            new AlterConfigOp(new ConfigEntry(name, "1000"), AlterConfigOp.OpType.SET))
                                    .toList()))
                    .all()
                    .get();
        }
    }

    private void read(Person.Reply uploaded, String word) {
        String media = uploaded.is(202).get("mediaId").asText();
        JsonNode segments = Awaitility.await("media is read")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> person.get("/v1/media/" + media + "/segments").is(200),
                        view -> view.toString().contains(word));
        assertTrue(segments.get("items").size() > 0);
    }
}
