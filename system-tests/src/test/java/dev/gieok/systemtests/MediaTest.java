package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An image or a PDF is taken apart, read, found and cited; a bad one fails alone. */
class MediaTest {
    private final Person minji = RunningSystem.somebody();

    @Test
    void aPdfIsCitedWithPageAndRegion() throws Exception {
        String media = ready(upload("invoice.pdf", pdf(false)), "ready");
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
        String media = ready(upload("note.png", png()), "ready");
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
        byte[] truncated = java.util.Arrays.copyOf(png(), 200);
        assertTrue(isRefusedOrFails(upload("cut.png", truncated)));
        assertTrue(isRefusedOrFails(upload("locked.pdf", pdf(true))));
        assertTrue(isRefusedOrFails(upload("zip.pdf", "PK\3\4 not a pdf".getBytes(StandardCharsets.ISO_8859_1))));
        assertTrue(isRefusedOrFails(upload("empty.png", new byte[0])));
        ready(upload("invoice.pdf", pdf(false)), "ready");
    }

    @Test
    void aForgottenMediaItemIsGone() throws Exception {
        String media = ready(upload("invoice.pdf", pdf(false)), "ready");
        int status = minji.delete("/v1/media/" + media).status();
        assertTrue(status == 204 || status == 202, "DELETE answered " + status);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
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
                .atMost(Duration.ofSeconds(90))
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

    private Person.Reply upload(String name, byte[] content) throws IOException {
        String border = "border-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return minji.send(minji.request("/v1/media")
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 300);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        graphics.drawString("The flamingo password", 60, 110);
        graphics.drawString("is kept by the gardener", 60, 200);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                String[] lines = {"Invoice 2026-118", "Paper 250.00", "Printing 1,000.00", "Total 1,250.00 EUR"};
                for (int i = 0; i < lines.length; i++) {
                    text.beginText();
                    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    text.newLineAtOffset(72, 700 - 40 * i);
                    text.showText(lines[i]);
                    text.endText();
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
