package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.standalone.cli.launch.Standalone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;

/** Words that stand nowhere else, said in every way in which one can say something, and the search for them. */
record Sentinels(Standalone system, Person person) {
    static final String CHAT = "Zyntharoq";
    static final String OBSERVATION = "뷁솗찮";
    static final String EXTERNAL = "Quexlidor";
    static final String PICTURE = "FLAMBRIDGE";
    static final String DOCUMENT = "Vornaxil";
    static final List<String> ALL = List.of(CHAT, OBSERVATION, EXTERNAL, PICTURE, DOCUMENT);
    static final String PUBLIC_TOPIC = "external.observations.v1-";

    private static final String CRM = "urn:crm";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Returns when all of them are known, and quoted in an answer. */
    void plant() throws IOException {
        String answer = person.ask("clear", "My sister is called " + CHAT + ".")
                .get("answerId")
                .asText();
        person.kept(answer);
        person.teach("내 강아지 이름은 " + OBSERVATION + "이야");
        person.post("/v1/sources", Person.JSON.createObjectNode().put("source", CRM))
                .is(201);
        OtherSystem.publish(
                system.bootstrapServers(),
                CRM,
                person.name(),
                "clear-1",
                OtherSystem.json("The customer works at " + EXTERNAL));
        read(person.upload("note.png", Papers.png("The bridge is", PICTURE)), PICTURE);
        read(person.upload("budget.pdf", Papers.pdf(false, "Budget of " + DOCUMENT)), DOCUMENT);
        Awaitility.await("everything is known")
                .atMost(PATIENCE)
                .until(() -> List.of(CHAT, OBSERVATION, EXTERNAL).stream()
                        .allMatch(word -> person.memories("").toString().contains(word)));
        assertTrue(person.ask("clear", "What is my sister called?").toString().contains(CHAT));
    }

    /** Word to the files that hold it in clear, in data, logs and temporary folders. */
    Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String word : ALL) {
            for (String folder : List.of("data", "logs", "run")) {
                Path below = system.home().path().resolve(folder);
                for (String file : new Bytes(below).holding(word)) {
                    places.computeIfAbsent(word, w -> new TreeSet<>()).add(folder + "/" + file);
                }
            }
        }
        return places;
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
