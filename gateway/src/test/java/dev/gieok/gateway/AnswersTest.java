package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gieok.contracts.Headers;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.platform.event.EventCodec;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers that were asked for before. */
@QuarkusTest
class AnswersTest extends AnswersScene {
    @Test
    void answersLaterWhenThatIsPreferred() {
        String answer = json(WHERE)
                .header("Prefer", "respond-async")
                .post("/v1/chat")
                .then()
                .statusCode(202)
                .body("status", equalTo("pending"))
                .header("Location", containsString("/v1/answers/ans_"))
                .extract()
                .path("answerId");
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        asked().get("/v1/answers/" + answer)
                .then()
                .statusCode(202)
                .header("Retry-After", "1")
                .header("Location", endsWith(answer));

        remembers(get("/internal/answers/" + answer), Samples.record(request, "In Busan [1]."));
        asked().get("/v1/answers/" + answer).then().statusCode(200).body("text", equalTo("In Busan [1]."));
    }

    @Test
    void fetchesTheAnswerFromMemoryWhenNoPartitionIsOurs() {
        partitions.revoked(List.of(2));
        kafka.onSend(record -> {
            ChatRequested request = (ChatRequested)
                    codec.decode(record.headers(), record.value()).event();
            assertEquals(Optional.empty(), EventCodec.text(record.headers(), Headers.REPLY_PARTITION));
            remembers(get("/internal/answers/" + request.answerId()), Samples.record(request, "In Busan [1]."));
        });
        json(WHERE).post("/v1/chat").then().statusCode(200).body("text", equalTo("In Busan [1]."));
    }

    @Test
    void fetchesTheAnswerFromMemoryWhenThePartitionIsTakenAwayMeanwhile() {
        kafka.onSend(record -> {
            ChatRequested request = (ChatRequested)
                    codec.decode(record.headers(), record.value()).event();
            partitions.revoked(List.of(2));
            remembers(get("/internal/answers/" + request.answerId()), Samples.record(request, "In Busan [1]."));
        });
        json(WHERE).post("/v1/chat").then().statusCode(200).body("text", equalTo("In Busan [1]."));
    }

    @Test
    void replaysAFinishedAnswerAsAStream() {
        String answer = json(WHERE)
                .header("Prefer", "respond-async")
                .post("/v1/chat")
                .then()
                .extract()
                .path("answerId");
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        remembers(get("/internal/answers/" + answer), Samples.record(request, "In Busan [1]."));
        String stream = asked().accept("text/event-stream")
                .get("/v1/answers/" + answer)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(List.of("citations", "delta", "completed"), names(stream));
    }

    @Test
    void knowsNoAnswerThatItNeverPromised() {
        keys();
        asked().get("/v1/answers/ans_0123456789abcdefghijklmnop")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void explainsEveryCitation() {
        ChatRequested request = askedBefore();
        asked().get("/v1/answers/" + request.answerId() + "/explanation")
                .then()
                .statusCode(200)
                .body("explanations." + Samples.CITATION + ".reason", equalTo("You said so."));
    }

    @Test
    void explainsAnAnswerThatMemoryKeepsAMomentLater() {
        ChatRequested request = askedBefore();
        MappingBuilder call = get("/internal/answers/" + request.answerId());
        remembers(call.inScenario("late").whenScenarioStateIs(STARTED).willSetStateTo("kept"), WireMock.notFound());
        remembers(
                get("/internal/answers/" + request.answerId())
                        .inScenario("late")
                        .whenScenarioStateIs("kept"),
                Samples.record(request, "In Busan [1]."));
        asked().get("/v1/answers/" + request.answerId() + "/explanation")
                .then()
                .statusCode(200)
                .body("explanations." + Samples.CITATION + ".reason", equalTo("You said so."));
    }

    @Test
    void saysThatAnAnswerWasForgotten() {
        ChatRequested request = askedBefore();
        remembers(get("/internal/answers/" + request.answerId()), WireMock.status(410));
        for (String path : List.of("", "/explanation")) {
            asked().get("/v1/answers/" + request.answerId() + path)
                    .then()
                    .statusCode(404)
                    .body("detail", containsString("forgotten"));
        }
    }

    private static List<String> names(String stream) {
        return stream.lines()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring("event:".length()).strip())
                .toList();
    }
}
