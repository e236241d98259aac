package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An image or a PDF is taken apart, read, found and cited; a bad one fails alone. */
class MediaTest {
    private static final String[] NOTE = {"The flamingo password", "is kept by the gardener"};
    private static final String[] INVOICE = {
        "Invoice 2026-118", "Paper 250.00", "Printing 1,000.00", "Total 1,250.00 EUR"
    };

    private final Person minji = RunningSystem.somebody();

    @Test
    void aPdfIsCitedWithPageAndRegion() throws Exception {
        String media = ready(minji.upload("invoice.pdf", Papers.pdf(false, INVOICE)), "ready");
        JsonNode answer = ask(media, "What is the total on that invoice?");
        assertTrue(answer.get("text").asText().contains("1,250.00"), answer.toString());
        JsonNode citation = answer.get("citations").get(0);
        assertEquals("moment", citation.get("kind").asText());
        assertEquals(media, citation.get("mediaId").asText());
        assertEquals(1, citation.get("page").asInt());
        assertEquals(4, citation.get("region").size());
    }

    @Test
    void anImageIsReadAndALaterQuestionFindsIt() throws Exception {
        String media = ready(minji.upload("note.png", Papers.png(NOTE)), "ready");
        JsonNode moments = minji.get("/v1/media/" + media + "/segments").is(200);
        assertTrue(moments.toString().toLowerCase().contains("flamingo"), moments.toString());
        JsonNode found = minji.post(
                        "/v1/moments", Person.JSON.createObjectNode().put("query", "flamingo"))
                .is(200);
        assertEquals(
                media,
                found.at("/items/0/mediaId")
                        .asText(found.at("/items/0/moment/mediaId").asText()));
    }

    @Test
    void aBadFileFailsAloneAndTheNextOneWorks() throws Exception {
        byte[] truncated = java.util.Arrays.copyOf(Papers.png(NOTE), 200);
        assertTrue(isRefusedOrFails(minji.upload("cut.png", truncated)));
        assertTrue(isRefusedOrFails(minji.upload("locked.pdf", Papers.pdf(true, INVOICE))));
        assertTrue(isRefusedOrFails(minji.upload("zip.pdf", "PK\3\4 not a pdf".getBytes(StandardCharsets.ISO_8859_1))));
        assertTrue(isRefusedOrFails(minji.upload("empty.png", new byte[0])));
        ready(minji.upload("invoice.pdf", Papers.pdf(false, INVOICE)), "ready");
    }

    @Test
    void aForgottenMediaItemIsGone() throws Exception {
        String media = ready(minji.upload("invoice.pdf", Papers.pdf(false, INVOICE)), "ready");
        int status = minji.delete("/v1/media/" + media).status();
        assertTrue(status == 204 || status == 202, "DELETE answered " + status);
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .until(() -> minji.get("/v1/media/" + media).status() == 404);
        assertEquals(404, minji.get("/v1/media/" + media + "/content").status());
    }

    private boolean isRefusedOrFails(Person.Reply reply) {
        if (reply.status() / 100 == 4) {
            assertTrue(reply.body().hasNonNull("title"), reply.response().body());
            return true;
        }
        ready(reply, "failed");
        return true;
    }

    private String ready(Person.Reply uploaded, String wanted) {
        String media = uploaded.is(202).get("mediaId").asText();
        JsonNode view = Awaitility.await("media " + media + " is " + wanted)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> minji.get("/v1/media/" + media).is(200),
                        it -> !it.get("status").asText().equals("processing"));
        assertEquals(wanted, view.get("status").asText(), view.toString());
        return media;
    }

    private JsonNode ask(String media, String text) {
        ObjectNode body = Person.JSON.createObjectNode();
        var parts = body.putArray("parts");
        parts.addObject().put("type", "media").put("mediaId", media);
        parts.addObject().put("type", "text").put("text", text);
        return minji.post("/v1/chat", body).is(200);
    }
}
