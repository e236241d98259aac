package dev.gieok.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.standalone.cli.launch.Home;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Somebody who has something of everything that is kept, in words that stand nowhere else, and some of it deleted. */
final class Victim {
    private static final Pattern ID = Pattern.compile("[a-z]{3}_[a-z0-9]{26}");
    private static final List<String> SHOWS = List.of(
            "/v1/memories?limit=100",
            "/v1/memories?limit=100&status=superseded",
            "/v1/profile",
            "/v1/sessions",
            "/v1/media",
            "/v1/sources");

    private final Person person = RunningSystem.somebody();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Set<String> ids = new TreeSet<>();
    private final List<String> shows = new ArrayList<>(SHOWS);

    /** What this person said, drew and wrote, and that nobody else may ever see. */
    static final Set<String> WORDS = Set.of(
            "Zandvoort",
            "marzipan",
            "Ogilvie",
            "INTERMEZZO",
            "Vornaxil",
            "Quexlidor",
            "tiddlywinks",
            "솗뷁아",
            "Brandiwick");

    /** Everything planted, decided and read. */
    static Victim planted() throws IOException {
        Victim victim = new Victim();
        victim.says();
        victim.shows();
        victim.deletes();
        victim.isKnownAs();
        return victim;
    }

    /** All ids of theirs, of what is gone too, and every name under which they are known. */
    Set<String> ids() {
        return Set.copyOf(ids);
    }

    /** All that they can see of their own, as text. */
    String everything() {
        StringBuilder all = new StringBuilder();
        shows.forEach(path -> all.append(person.get(path).response().body()).append('\n'));
        return all.toString().replaceAll("\"(strength|score)\":[0-9.E-]+", "");
    }

    /** Somebody whose person was erased while all this goes on: ids of nobody any more. */
    static Set<String> erased() {
        Victim gone = new Victim();
        gone.collect(gone.person.teach("I live in Brandiwick"));
        gone.collect(gone.person.get("/v1/memories").is(200));
        gone.collect(gone.person
                .post("/v1/erasure", Person.JSON.createObjectNode().put("confirm", "erase everything about me"))
                .is(202));
        return gone.ids();
    }

    private void says() {
        String source = "urn:" + mark;
        collect(person.post("/v1/sources", Person.JSON.createObjectNode().put("source", source))
                .is(201));
        OtherSystem.publish(source, person.name(), "ext-" + mark, OtherSystem.json("The customer works at Quexlidor"));
        ObjectNode told = Person.JSON
                .createObjectNode()
                .put("text", "I live in Zandvoort and I'm allergic to marzipan")
                .put("externalId", "told-" + mark);
        JsonNode accepted = person.post("/v1/observations", told).is(202);
        collect(accepted);
        collect(person.decided(accepted.get("observationId").asText()));
        collect(person.teach("내 강아지 이름은 솗뷁아야"));
        String den = "den-" + mark;
        JsonNode answer = person.ask(den, "My brother is called Ogilvie.");
        collect(answer);
        collect(person.ask(den, "Where do I live?"));
        person.kept(answer.get("answerId").asText());
        shows.add("/v1/sessions/" + den);
        shows.add("/v1/answers/" + answer.get("answerId").asText());
        ids.addAll(List.of(source, "ext-" + mark, "told-" + mark, den));
        Awaitility.await("what the other system said is known")
                .atMost(Duration.ofMinutes(4))
                .until(() -> person.memories("").toString().contains("Quexlidor"));
    }

    private void shows() throws IOException {
        shown(person.upload("opera.png", Papers.png("The opera is", "INTERMEZZO")));
        shown(person.upload("budget.pdf", Papers.pdf(false, "Budget of Vornaxil")));
    }

    private void shown(Person.Reply uploaded) {
        String media = uploaded.is(202).get("mediaId").asText();
        Awaitility.await("media " + media + " is read")
                .atMost(Duration.ofMinutes(4))
                .until(() -> person.get("/v1/media/" + media)
                        .is(200)
                        .get("status")
                        .asText()
                        .equals("ready"));
        shows.add("/v1/media/" + media + "/segments");
        collect(person.get("/v1/media/" + media + "/segments").is(200));
        ids.add(media);
    }

    private void deletes() throws IOException {
        collect(person.teach("I like tiddlywinks"));
        JsonNode game = person.memories("").stream()
                .filter(fact -> fact.toString().contains("tiddlywinks"))
                .findFirst()
                .orElseThrow();
        collect(game);
        person.delete("/v1/memories/" + game.get("factId").asText()).is(204);
        collect(person.ask("attic-" + mark, "Where does Ogilvie live?"));
        ids.add("attic-" + mark);
        person.delete("/v1/sessions/attic-" + mark);
        String media = person.upload("old.pdf", Papers.pdf(false, "Nothing"))
                .is(202)
                .get("mediaId")
                .asText();
        ids.add(media);
        person.delete("/v1/media/" + media);
    }

    private void isKnownAs() {
        person.memories("").forEach(this::collect);
        ids.add(person.name());
        ids.add(pseudonym(person.name()));
    }

    /** What somebody is called inside. */
    static String pseudonym(String name) {
        Home home = RunningSystem.standalone().home();
        var persons =
                new BlobPersonRegistry(new FolderBlobs(home.data("blobs")), MasterKey.loadOrCreate(home.masterKey()));
        return persons.find(name).orElseThrow().value();
    }

    private void collect(JsonNode shown) {
        Matcher found = ID.matcher(shown.toString());
        while (found.find()) {
            ids.add(found.group());
        }
    }
}
