package dev.gieok.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ChatRequested;
import dev.gieok.gateway.chat.ReplyPartitions;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A person who asked where they live, at a gateway that waits for the answers of one partition. */
abstract class AnswersScene extends Outside {
    static final String WHERE = "{\"parts\":[{\"type\":\"text\",\"text\":\"Where do I live?\"}]}";

    @Inject
    ReplyPartitions partitions;

    @BeforeEach
    void ownAPartition() {
        partitions.assigned(List.of(2));
    }

    @AfterEach
    void giveItBack() {
        partitions.revoked(List.of(2));
    }

    final ChatRequested askedBefore() {
        json(WHERE).header("Prefer", "respond-async").post("/v1/chat").then().statusCode(202);
        ChatRequested request = (ChatRequested)
                kafka.events(Topic.Names.GATEWAY_REQUESTS, codec).get(0).event();
        remembers(get("/internal/answers/" + request.answerId()), Samples.record(request, "In Busan [1]."));
        return request;
    }
}
