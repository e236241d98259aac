package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Say something, be remembered, be answered with evidence. */
class MainLineTest {
    private final Person minji = RunningSystem.somebody();

    @Test
    void remembersTwoThingsSaidInOneSentence() {
        JsonNode story = minji.teach("I'm allergic to walnuts and I live in Busan");
        assertEquals("decided", story.get("status").asText());
        assertEquals(List.of("retain", "retain"), story.get("decisions").findValuesAsText("decision"));

        JsonNode answer = minji.ask("kitchen", "Where do I live?");
        assertEquals("known", answer.get("outcome").asText());
        assertTrue(answer.get("text").asText().contains("Busan"), answer.toString());
        JsonNode citation = answer.get("citations").get(0);
        assertEquals("memory", citation.get("kind").asText());
        assertTrue(answer.get("text").asText().contains(citation.get("marker").asText()));
    }

    @Test
    void remembersInKoreanAndClosesTheOldHome() {
        minji.teach("나는 부산에 살아");
        JsonNode moved = minji.teach("나 이제 서울 살고 있어");
        assertEquals("update", moved.get("decisions").get(0).get("decision").asText());

        JsonNode answer = minji.ask("home", "나 지금 어디 살아?");
        assertEquals("known", answer.get("outcome").asText());
        assertTrue(answer.get("text").asText().contains("서울"), answer.toString());
        assertFalse(answer.get("text").asText().contains("부산"), answer.toString());
        assertEquals(
                List.of("부산"),
                minji.memories("&status=superseded").stream()
                        .map(memory -> memory.get("object").asText())
                        .toList());
    }

    /** The short form of `./gieok bench changed`. */
    @ParameterizedTest
    @CsvSource({
        "I live in Leeds, I moved to York, Where do I live?, York, Leeds",
        "My boss is Helen Marsh, My boss is Pavel Novak now, Who is my boss?, Novak, Marsh",
        "I'm seeing a girl called Amy, 'Amy and I broke up, I have a girlfriend called Laura now', Who is my girlfriend?, Laura, Amy",
        "나는 수원에 살아, 나 이제 용인에 살아, 나 어디 살아?, 용인, 수원",
        "우리 팀장님은 최영호야, 우리 팀장님은 이제 윤미래야, 우리 팀장님이 누구야?, 윤미래, 최영호",
    })
    void afterAChangeRecallAndProfileGiveWhatHoldsNow(
            String first, String later, String question, String current, String former) {
        minji.teach(first);
        minji.teach(later);

        JsonNode found = minji.recall(question).getFirst().get("memory");
        assertEquals("active", found.get("status").asText());
        assertFalse(found.get("negated").asBoolean(), found.toString());
        assertTrue(found.get("object").asText().contains(current), found.toString());
        List<String> listed = new ArrayList<>();
        minji.get("/v1/profile")
                .is(200)
                .get("groups")
                .forEach(group -> group.forEach(memory -> {
                    if (!memory.get("negated").asBoolean()) {
                        listed.add(memory.get("object").asText());
                    }
                }));
        assertTrue(listed.stream().anyMatch(object -> object.contains(current)), listed.toString());
        assertTrue(listed.stream().noneMatch(object -> object.contains(former)), listed.toString());
    }

    @Test
    void discardsSmallTalkWithAReason() {
        JsonNode story = minji.teach("오늘 날씨 어때?");
        JsonNode decision = story.get("decisions").get(0);
        assertEquals("discard", decision.get("decision").asText());
        assertFalse(decision.get("reason").asText().isBlank());
        assertTrue(minji.memories("").isEmpty());
    }

    @Test
    void whatIsAskedInTheSameWayAgainAndAgainIsAnInstruction() {
        Instant now = Instant.now();
        minji.teach("Summarise this in three bullet points: the council met.", now.minus(Duration.ofDays(9)));
        minji.teach("Summarise this in three bullet points: the mill closes.", now.minus(Duration.ofDays(5)));
        assertTrue(minji.memories("").isEmpty(), "each single request is discarded");

        JsonNode third = minji.teach("Can you summarise this in 3 bullets: the ferry is late.", now);

        JsonNode decision = third.get("decisions").get(0);
        assertEquals(1, third.get("decisions").size(), third.toString());
        assertEquals("retain", decision.get("decision").asText());
        assertTrue(decision.get("reason").asText().startsWith("Asked in the same way 3 times"), third.toString());
        JsonNode learnt = minji.memories("&kind=instruction").getFirst();
        assertEquals("Summarise in three bullet points.", learnt.get("text").asText());
        assertEquals(3, learnt.get("evidence").size());
        assertTrue(minji.get("/v1/profile").is(200).toString().contains("Summarise in three bullet points."));
    }

    @Test
    void aChatTeachesToo() {
        JsonNode answer = minji.ask("s", "나는 견과류 알레르기가 있어");
        minji.decided(answer.get("observationId").asText());
        assertEquals(1, minji.recall("견과류").size());
    }

    @Test
    void theSessionsTurnsAreSeenByTheNextQuestionAtOnce() {
        minji.ask("family", "My sister is called Ines.");
        JsonNode answer = minji.ask("family", "What is she called?");
        assertEquals("known", answer.get("outcome").asText());
        assertTrue(answer.get("text").asText().contains("Ines"), answer.toString());
    }

    @Test
    void saysWhatItDoesNotKnowAndWhatItCannotDo() {
        JsonNode unknown = minji.ask("s", "What is my dog called?");
        assertEquals("unknown", unknown.get("outcome").asText());
        JsonNode task = minji.ask("s", "Translate this sentence into French: good morning, my friend.");
        assertEquals("needs-model", task.get("outcome").asText());
        assertEquals("grounded", task.get("engine").asText());
    }

    @Test
    void aForgottenFactIsGone() {
        JsonNode story = minji.teach("I'm allergic to walnuts");
        String fact = story.get("decisions").get(0).get("factId").asText();
        assertEquals(200, minji.get("/v1/memories/" + fact).status());

        assertEquals(204, minji.delete("/v1/memories/" + fact).status());

        assertEquals(404, minji.get("/v1/memories/" + fact).status());
        assertTrue(minji.recall("walnuts").isEmpty());
        assertEquals(
                "unknown",
                minji.ask("later", "What am I allergic to?").get("outcome").asText());
    }

    @Test
    void aNoteIsToldInWhatItsMessageSaidBesideIt() {
        minji.teach("Got a Vespa! Mint green, two wheels only.");
        String vespa =
                minji.memories("&kind=attribute").getFirst().get("factId").asText();
        assertEquals("Got a Vespa. Mint green, two wheels only", firstOf("What colour is my Vespa?"));

        assertEquals(204, minji.delete("/v1/memories/" + vespa).status());

        assertEquals("Mint green, two wheels only", firstOf("What is mint green?"));
    }

    private String firstOf(String question) {
        return minji.recall(question).getFirst().get("memory").get("text").asText();
    }

    @Test
    void whatOneTellsNobodyElseHears() {
        minji.teach("I live in Busan");
        Person tom = RunningSystem.somebody();
        tom.teach("I live in Daegu");
        assertTrue(
                tom.recall("Busan").stream().noneMatch(item -> item.toString().contains("Busan")));
        String foreign = minji.memories("").getFirst().get("factId").asText();
        assertEquals(404, tom.get("/v1/memories/" + foreign).status());
        assertEquals(404, tom.delete("/v1/memories/" + foreign).status());
    }

    @Test
    void answersAgainWithoutACitation() {
        minji.teach("I live in Gyeongju");
        JsonNode answer = minji.ask("s", "Where do I live?");
        String id = answer.get("answerId").asText();
        JsonNode why = minji.get("/v1/answers/" + id + "/explanation").is(200);
        assertFalse(why.toString().isBlank());
        var without = Person.JSON.createObjectNode();
        without.putArray("without").add(answer.get("citations").get(0).get("id").asText());
        JsonNode other =
                minji.post("/v1/answers/" + id + "/counterfactual", without).is(200);
        assertFalse(other.get("text").asText().contains("Gyeongju"), other.toString());
        assertEquals("unknown", other.get("outcome").asText());
    }

    @Test
    void answersAgainWithoutWhatWasSaidInTheSameSession() {
        JsonNode told = minji.ask("s", "I am allergic to walnuts and I live in Busan");
        minji.decided(told.get("observationId").asText());
        JsonNode answer = minji.ask("s", "Where do I live?");
        var without = Person.JSON.createObjectNode();
        without.putArray("without").add(answer.get("citations").get(0).get("id").asText());
        JsonNode other = minji.post("/v1/answers/" + answer.get("answerId").asText() + "/counterfactual", without)
                .is(200);
        assertEquals("unknown", other.get("outcome").asText(), other.toString());
        assertTrue(other.get("citations").isEmpty(), other.toString());
    }

    @Test
    void aMoveLeavesOneMemoryOfEachHome() {
        minji.teach("I live in Turku");
        JsonNode moved = minji.teach("I moved to Vaasa");

        assertEquals(1, moved.get("decisions").size(), moved.toString());
        assertEquals(
                Set.of("Turku", "Vaasa"),
                minji.memories("").stream()
                        .map(memory -> memory.get("object").asText())
                        .collect(Collectors.toSet()));
    }

    @Test
    void profileGraphAndSessionsAnswer() {
        minji.teach("My sister is called Ines");
        minji.ask("family", "What is my sister called?");
        assertTrue(minji.get("/v1/profile").is(200).toString().contains("Ines"));
        JsonNode graph = minji.post("/v1/graph", Person.JSON.createObjectNode()).is(200);
        assertFalse(graph.get("nodes").isEmpty());
        JsonNode session = minji.get("/v1/sessions/family").is(200);
        assertEquals(1, session.get("turns").size());
    }
}
