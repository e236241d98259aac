package dev.gieok.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.gieok.contracts.Topic;
import dev.gieok.platform.event.EventCodec;
import dev.gieok.platform.event.EventJson;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A caller outside, new to the gateway in every test, and what stands behind the gateway. */
@QuarkusTestResource(GatewayWorld.class)
abstract class Outside {
    /** Bodies and content types go out as a test wrote them. */
    static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                    .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT));

    @Inject
    FakeKafka kafka;

    @Inject
    EventCodec codec;

    @Inject
    PersonRegistry persons;

    @Inject
    FakeReasoning reasoning;

    String subject;
    String token;

    @BeforeEach
    void freshPerson() {
        kafka.reset();
        memory().resetAll();
        subject = "person-" + UUID.randomUUID();
        token = Tokens.of(subject);
    }

    /** The one command that went to the fold. */
    Object command() {
        var commands = kafka.events(Topic.Names.MEMORY_COMMANDS, codec);
        assertEquals(1, commands.size());
        return commands.get(0).event();
    }

    static WireMockServer memory() {
        return GatewayWorld.memory();
    }

    RequestSpecification asked() {
        return given().config(AS_IT_IS).auth().oauth2(token);
    }

    RequestSpecification json(String body) {
        return asked().contentType("application/json").body(body);
    }

    /** The person, made known as a first write would. */
    PersonKeys keys() {
        return persons.keys(persons.enrol(subject));
    }

    IdIssuer ids() {
        return new IdIssuer(keys());
    }

    /** What memory answers to a call of this person. */
    void remembers(MappingBuilder call, Object body) {
        remembers(call, okJson(body));
    }

    void remembers(MappingBuilder call, ResponseDefinitionBuilder response) {
        memory().stubFor(call.withHeader(
                        "Gieok-Person", WireMock.equalTo(keys().person().value()))
                .withHeader("Authorization", WireMock.matching("Bearer .+"))
                .willReturn(response));
    }

    static ResponseDefinitionBuilder okJson(Object body) {
        try {
            return WireMock.okJson(EventJson.mapper().writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
