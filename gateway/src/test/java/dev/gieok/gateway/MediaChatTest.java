package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.media.MediaStatus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asking about an item, in whatever state it is. */
@QuarkusTest
class MediaChatTest extends MediaScene {
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
}
