package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.MediaForgotten;
import dev.gieok.contracts.http.MediaPage;
import dev.gieok.contracts.http.MomentPage;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.MediaStatus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of an item, until it is forgotten. */
@QuarkusTest
class MediaTest extends MediaScene {
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

    private byte[] range(String content, String range, int status) {
        return asked().header("Range", range)
                .get(content)
                .then()
                .statusCode(status)
                .extract()
                .asByteArray();
    }
}
