package dev.gieok.standalone.cli.demo;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.standalone.cli.talk.Gateway;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever reads the demo sees of every turn what it left in memory. */
class PlayTest {
    private static final String ID = "0123456789abcdefghijklmnop";
    private static final String QUESTION = "       decided  discard: It is a question.";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

    private final StringWriter shown = new StringWriter();
    private final Play play =
            new Play(new Gateway(URI.create(SERVER.baseUrl()), "token"), new Stage(new PrintWriter(shown), false), "s");

    @BeforeEach
    void answersAndDecides() {
        SERVER.stubFor(post("/v1/chat").willReturn(okJson("""
                {"answerId":"ans_%1$s","sessionId":"s","text":"I do not know.","engine":"grounded","outcome":"unknown",
                 "pendingMedia":[],"citations":[],"observationId":"obs_%1$s"}""".formatted(ID))));
        becomes("""
                {"decision":"discard","reason":"It is a question.","supersedes":[]}""");
    }

    @Test
    void saysWhatBecameOfWhatIsSaid() {
        play.say("Where do I live?");
        assertEquals(List.of(QUESTION), decisions());
    }

    @Test
    void saysWhatBecameOfWhatIsAskedAfresh() {
        play.askAfresh("Where do I live?", "another");
        assertEquals(List.of(QUESTION), decisions());
    }

    @Test
    void saysWhatBecameOfWhatIsAskedAboutAPicture() {
        play.askAbout(new MediaId("med_" + ID), "When is the dentist?");
        assertEquals(List.of(QUESTION), decisions());
    }

    @Test
    void saysThatNothingBecameOfATurn() {
        becomes("");
        play.say("Where do I live?");
        assertEquals(List.of("       decided  nothing"), decisions());
    }

    private static void becomes(String decisions) {
        SERVER.stubFor(get(urlPathMatching("/v1/observations/.*")).willReturn(okJson("""
                {"observationId":"obs_%s","status":"decided","decisions":[%s]}""".formatted(ID, decisions))));
    }

    private List<String> decisions() {
        return shown.toString()
                .lines()
                .filter(line -> line.startsWith("       decided"))
                .toList();
    }
}
