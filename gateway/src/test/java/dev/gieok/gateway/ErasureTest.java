package dev.gieok.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.ErasureRequested;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.erasure.Erasures;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.Subject;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the wish to be gone to the certificate, and back again as somebody new. */
@QuarkusTest
class ErasureTest extends Outside {
    private static final String CONFIRMED = "{\"confirm\":\"erase everything about me\"}";

    @Inject
    ErasureRegistry registry;

    @Inject
    Erasures erasures;

    @Inject
    MasterKey master;

    @Test
    void isTakenForGoodAndToldToMemory() {
        PersonId person = keys().person();

        CertificateId id = asks();

        var told = kafka.events(Topic.Names.MEMORY_COMMANDS, codec);
        assertEquals(1, told.size());
        assertEquals(person, told.getFirst().person());
        assertEquals(id, ((ErasureRequested) told.getFirst().event()).certificateId());
        assertEquals(person, erasures.find(id).orElseThrow().person());
    }

    @Test
    void wantsTheWords() {
        keys();
        for (String body : List.of("{\"confirm\":\"yes\"}", "{\"confirm\":null}", "{}")) {
            json(body).post("/v1/erasure").then().statusCode(400).body("code", equalTo("invalid-field"));
        }
        assertTrue(standing().isActive());
    }

    @Test
    void whoNeverWroteIsNotMadeKnownByIt() {
        json(CONFIRMED).post("/v1/erasure").then().statusCode(404);

        assertTrue(registry.standing(master.subjectKey(subject)).isEmpty());
    }

    @Test
    void meanwhileEveryWriteIsRefusedAndNothingIsFound() {
        String observation = ids().random("obs");
        asks();

        json("{\"text\":\"I live in Busan\"}")
                .post("/v1/observations")
                .then()
                .statusCode(409)
                .body("code", equalTo("person-erased"));
        json("{\"source\":\"crm\"}").post("/v1/sources").then().statusCode(409);
        asked().get("/v1/memories").then().statusCode(200).body("items", hasSize(0));
        asked().get("/v1/observations/" + observation).then().statusCode(404);
        asked().get("/v1/sessions/default").then().statusCode(404);
    }

    @Test
    void askedAgainItIsTheSameErasure() {
        keys();

        assertEquals(asks(), asks());
    }

    @Test
    void aKafkaThatIsAwayDelaysItOnly() {
        keys();
        kafka.goDown();

        CertificateId id = asks();

        assertTrue(erasures.find(id).isPresent());
        assertEquals(Subject.State.ERASING, standing().state());
    }

    @Test
    void theCertificateIsShownToItsOwnSubjectOnly() {
        keys();
        CertificateId id = asks();
        asked().get("/v1/certificates/" + id)
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/certificates/" + id))
                .body("status", equalTo("erasing"));
        String mine = token;
        freshPerson();
        asked().get("/v1/certificates/" + id).then().statusCode(404);
        asked().get("/v1/certificates/*").then().statusCode(404);
        token = mine;
        finish(id);
        asked().get("/v1/certificates/" + id).then().statusCode(200).body("pseudonym", equalTo("per_x"));
        freshPerson();
        asked().get("/v1/certificates/" + id).then().statusCode(404);
    }

    @Test
    void aStalePageThatGoesOnReadingBringsNobodyBack() {
        keys();
        finish(asks());

        for (String path : List.of("/v1/memories", "/v1/profile", "/v1/sessions", "/v1/media", "/v1/sources")) {
            asked().get(path).then().statusCode(200);
        }
        asked().get("/v1/sessions/default").then().statusCode(404);
        json("{\"query\":\"where do I live?\"}").post("/v1/recall").then().statusCode(200);

        assertEquals(Subject.State.ERASED, standing().state());
    }

    @Test
    void whoComesBackIsANewGenerationAndKeepsTheCertificate() {
        PersonId before = keys().person();
        CertificateId id = asks("wish-1");
        finish(id);

        json("{\"text\":\"I live in Busan\"}").post("/v1/observations").then().statusCode(202);

        assertNotEquals(before, keys().person());
        assertEquals(2, standing().generation());
        asked().get("/v1/certificates/" + id).then().statusCode(200);
    }

    @Test
    void anOldRequestThatIsSentAgainErasesNobodyWhoCameBack() {
        keys();
        CertificateId id = asks("wish-1");
        finish(id);
        PersonId again = keys().person();

        assertEquals(id, asks("wish-1"));

        assertTrue(standing().isActive());
        assertEquals(again, standing().person());
        assertNotEquals(id, asks("wish-2"));
        assertEquals(Subject.State.ERASING, standing().state());
    }

    private CertificateId asks() {
        return new CertificateId(json(CONFIRMED)
                .post("/v1/erasure")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/certificates/cer_"))
                .extract()
                .path("certificateId"));
    }

    private CertificateId asks(String key) {
        return new CertificateId(json(CONFIRMED)
                .header("Idempotency-Key", key)
                .post("/v1/erasure")
                .then()
                .statusCode(202)
                .extract()
                .path("certificateId"));
    }

    /** As memory does it. */
    private void finish(CertificateId id) {
        var job = erasures.find(id).orElseThrow();
        registry.destroy(job.person(), id, Samples.NOON);
        erasures.issue(
                id,
                new Erasures.Issued(
                        job.subject(), new ObjectMapper().createObjectNode().put("pseudonym", "per_x")));
        registry.conclude(job.subject(), job.person(), id);
        erasures.close(id);
    }

    private Subject standing() {
        return registry.standing(master.subjectKey(subject)).orElseThrow();
    }
}
