package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.MediaStatus;
import dev.gieok.platform.blob.Blobs;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaTest extends Outside {
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    @Inject
    Blobs blobs;

    @Test
    void takesAnImageAndTellsKafka() {
        byte[] file = png(100_000);
        MediaId id = uploaded(file);
        MediaUploaded event = (MediaUploaded)
                kafka.events(Topic.Names.GATEWAY_MEDIA, codec).get(0).event();
        assertEquals(id, event.mediaId());
        assertEquals("image/png", event.blob().mediaType());
        assertEquals(100_000, event.blob().length());
        assertEquals("media/" + keys().person() + "/" + id, event.blob().uri());
        assertEquals("fridge.png", event.name());
        assertEquals("My fridge", event.title());
        assertEquals(2, event.speakers());
        assertTrue(event.blob().sha256().matches("[0-9a-f]{64}"));
    }

    @Test
    void keepsNoClearByte() {
        byte[] file = "%PDF-1.7 the secret total is 42 euros".getBytes(StandardCharsets.UTF_8);
        asked().multiPart("file", "bill.pdf", file).post("/v1/media").then().statusCode(202);
        List<String> keys = blobs.list("media");
        assertFalse(keys.isEmpty());
        for (String key : keys) {
            String content = new String(blobs.get(key).orElseThrow().content(), StandardCharsets.ISO_8859_1);
            assertFalse(content.contains("secret total") || content.contains("bill.pdf"), key);
        }
    }

    @Test
    void givesTheFileBackWholeAndInRanges() {
        byte[] file = png(200_000);
        MediaId id = uploaded(file);
        String content = "/v1/media/" + id + "/content";
        String tag = asked().get(content)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", "200000")
                .extract()
                .header("ETag");
        assertArrayEquals(file, asked().get(content).asByteArray());
        assertArrayEquals(Arrays.copyOfRange(file, 70_000, 70_010), range(content, "bytes=70000-70009", 206));
        assertArrayEquals(Arrays.copyOfRange(file, 199_990, 200_000), range(content, "bytes=-10", 206));
        assertArrayEquals(Arrays.copyOfRange(file, 199_999, 200_000), range(content, "bytes=199999-", 206));
        assertArrayEquals(file, range(content, "lines=1-2", 200));
        asked().header("Range", "bytes=0-9")
                .get(content)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 0-9/200000");
        asked().header("Range", "bytes=200000-")
                .get(content)
                .then()
                .statusCode(416)
                .body("code", is("range-not-satisfiable"));
        asked().header("If-None-Match", tag).get(content).then().statusCode(304);
    }

    @Test
    void isProcessingUntilMemoryKnowsIt() {
        MediaId id = uploaded(png(20));
        remembers(get("/internal/media/" + id), notFound());
        asked().get("/v1/media/" + id)
                .then()
                .statusCode(200)
                .body("status", is("processing"))
                .body("type", is("image/png"))
                .body("title", is("My fridge"));
    }

    @Test
    void tellsWhyAnItemFailed() {
        MediaId id = uploaded(png(20));
        remembers(get("/internal/media/" + id), Samples.media(id, MediaStatus.FAILED));
        asked().get("/v1/media/" + id)
                .then()
                .statusCode(200)
                .body("status", is("failed"))
                .body("error.code", is("media-malformed"));
    }

    @Test
    void watchesAnItemUntilItIsReady() {
        MediaId id = uploaded(png(20));
        memory().stubFor(get("/internal/media/" + id)
                .inScenario("ready")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("done")
                .willReturn(notFound()));
        memory().stubFor(get("/internal/media/" + id)
                .inScenario("ready")
                .whenScenarioStateIs("done")
                .willReturn(okJson(Samples.media(id, MediaStatus.READY))));
        String stream = asked().accept("text/event-stream")
                .get("/v1/media/" + id + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(stream.indexOf("\"processing\"") < stream.indexOf("\"ready\""), stream);
        assertEquals(
                2, stream.lines().filter(line -> line.startsWith("event:media")).count(), stream);
    }

    @Test
    void listsItemsAndSegments() {
        MediaId id = uploaded(png(20));
        remembers(
                get(urlPathEqualTo("/internal/media")),
                new MediaPage(List.of(Samples.media(id, MediaStatus.READY)), null));
        remembers(get("/internal/media/" + id + "/segments"), new MomentPage(List.of()));
        asked().get("/v1/media").then().statusCode(200).body("items[0].mediaId", is(id.value()));
        asked().get("/v1/media/" + id + "/segments").then().statusCode(200).body("items.size()", is(0));
    }

    @Test
    void forgetsBytesAtOnce() {
        MediaId id = uploaded(png(20));
        remembers(get("/internal/media/" + id), notFound());
        asked().delete("/v1/media/" + id).then().statusCode(204);
        assertEquals(
                id,
                ((MediaForgotten) kafka.events(Topic.Names.GATEWAY_MEDIA, codec)
                                .get(1)
                                .event())
                        .mediaId());
        assertTrue(blobs.list("media/" + keys().person()).isEmpty());
        asked().get("/v1/media/" + id).then().statusCode(404);
        asked().get("/v1/media/" + id + "/content").then().statusCode(404);
        asked().delete("/v1/media/" + id).then().statusCode(404);
    }

    @Test
    void showsNobodyTheItemOfAnother() {
        MediaId id = uploaded(png(20));
        freshPerson();
        keys();
        asked().get("/v1/media/" + id).then().statusCode(404);
        asked().get("/v1/media/" + id + "/content").then().statusCode(404);
        asked().delete("/v1/media/" + id).then().statusCode(404);
        chat(id).then().statusCode(404).body("code", is("unknown-media"));
    }

    @Test
    void asksAboutAnItemThatIsReady() {
        MediaId id = uploaded(png(20));
        remembers(get("/internal/media/" + id), Samples.media(id, MediaStatus.READY));
        reasoning.answers(request -> List.of(Samples.completed(request, "42 euros [1].")));
        chat(id).then().statusCode(200).body("pendingMedia.size()", is(0));
    }

    @Test
    void answersWithPendingMediaWhenItTakesLonger() {
        MediaId id = uploaded(png(20));
        remembers(get("/internal/media/" + id), Samples.media(id, MediaStatus.PROCESSING));
        reasoning.answers(request -> List.of(Samples.completed(request, "I am still looking.")));
        chat(id).then().statusCode(200).body("pendingMedia[0]", is(id.value()));
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        assertEquals(List.of(id), request.pendingMedia());
    }

    @Test
    void refusesToAskAboutAnItemThatFailed() {
        MediaId id = uploaded(png(20));
        remembers(get("/internal/media/" + id), Samples.media(id, MediaStatus.FAILED));
        chat(id).then().statusCode(422).body("code", is("media-failed"));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        refused("notes.pdf", "PK\003\004zipped".getBytes(StandardCharsets.ISO_8859_1), 415, "media-unsupported")
                .body("detail", containsString("named .pdf but holds application/zip"));
        refused("song.mp3", "ID3 and so on".getBytes(StandardCharsets.ISO_8859_1), 415, "media-unsupported")
                .body("detail", containsString("PNG, JPEG and PDF"));
        refused("page.html", "<html>".getBytes(StandardCharsets.UTF_8), 415, "media-unsupported");
        refused("empty.png", new byte[0], 400, "invalid-upload").body("detail", is("The file is empty."));
        refused("big.png", png(400_000), 413, "media-too-large");
        assertEquals(0, kafka.records(Topic.Names.GATEWAY_MEDIA).size());
        assertTrue(blobs.list("media/" + keys().person()).isEmpty());
    }

    @Test
    void refusesAFormWithoutAFile() {
        asked().multiPart("title", "My fridge")
                .post("/v1/media")
                .then()
                .statusCode(400)
                .body("code", is("invalid-upload"))
                .body("detail", containsString("`file`"));
        asked().contentType("multipart/form-data; boundary=xyz")
                .body("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nbroken off")
                .post("/v1/media")
                .then()
                .statusCode(matchesClientError());
        asked().contentType("multipart/form-data")
                .body("no boundary at all")
                .post("/v1/media")
                .then()
                .statusCode(400)
                .body("code", is("invalid-upload"));
        json("{}").post("/v1/media").then().statusCode(415).body("code", is("unsupported-media-type"));
    }

    @Test
    void keepsNothingWhenKafkaIsDown() {
        kafka.goDown();
        asked().multiPart("file", "a.png", png(20)).post("/v1/media").then().statusCode(503);
        assertTrue(blobs.list("media/" + keys().person()).isEmpty());
        assertTrue(blobs.list("media-claims/" + keys().person()).isEmpty());
    }

    @Test
    void takesARepeatedUploadOnce() {
        byte[] file = png(20);
        String first = repeated(file).statusCode(202).extract().path("mediaId");
        repeated(file).statusCode(202).body("mediaId", is(first));
        assertEquals(1, kafka.records(Topic.Names.GATEWAY_MEDIA).size());
        repeated(png(30)).statusCode(422).body("code", is("idempotency-key-reused"));
        assertEquals(1, blobs.list("media/" + keys().person()).size());
    }

    private ValidatableResponse repeated(byte[] file) {
        return asked().header("Idempotency-Key", "up-1")
                .multiPart("file", "a.png", file)
                .post("/v1/media")
                .then();
    }

    private Response chat(MediaId id) {
        return json("{\"parts\":[{\"type\":\"media\",\"mediaId\":\"" + id + "\"}]}")
                .post("/v1/chat");
    }

    private ValidatableResponse refused(String name, byte[] file, int status, String code) {
        return asked().multiPart("file", name, file)
                .post("/v1/media")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code));
    }

    private MediaId uploaded(byte[] file) {
        String id = asked().multiPart("file", "fridge.png", file)
                .multiPart("title", "My fridge")
                .multiPart("speakers", "2")
                .post("/v1/media")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/media/med_"))
                .body("mediaId", matchesPattern("med_[0-9a-z]{26}"))
                .extract()
                .path("mediaId");
        return new MediaId(id);
    }

    private byte[] range(String content, String range, int status) {
        return asked().header("Range", range)
                .get(content)
                .then()
                .statusCode(status)
                .extract()
                .asByteArray();
    }

    private static byte[] png(int length) {
        byte[] file = new byte[length];
        new Random(7).nextBytes(file);
        System.arraycopy(PNG_HEAD, 0, file, 0, PNG_HEAD.length);
        return file;
    }

    private static Matcher<Integer> matchesClientError() {
        return both(greaterThanOrEqualTo(400)).and(lessThan(500));
    }
}
