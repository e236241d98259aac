package dev.gieok.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Asking for everything. */
@QuarkusTest
class ExportsTest extends TransferScene {
    private static final byte[] ZIP = "PK, as memory would write it".getBytes(StandardCharsets.UTF_8);

    @Inject
    ErasureRegistry registry;

    @Inject
    MasterKey master;

    @Test
    void anExportIsAskedForAndLooksPending() {
        keys();

        ExportId id = exported();

        asked().get("/v1/exports/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("pending"))
                .body("readyAt", nullValue());
        asked().get("/v1/exports/" + id + "/content").then().statusCode(404).body("code", equalTo("not-found"));
        assertEquals(1, exports().queued().stream().filter(this::isMine).count());
    }

    @Test
    void oneThatIsNotDoneIsTheOneThatIsAskedForAgain() {
        keys();

        assertEquals(exported(), exported());
    }

    @Test
    void theZipIsGivenOutWhileItLastsToItsOwnerAlone() {
        keys();
        ExportId id = exported();
        ready(id);

        byte[] content = asked().get("/v1/exports/" + id + "/content")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString(".zip"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertArrayEquals(ZIP, content);
        asked().get("/v1/exports/" + id)
                .then()
                .body("status", equalTo("ready"))
                .body("counts.memories", equalTo(42))
                .body("bytes", equalTo(ZIP.length));
        assertNotEquals(id, exported(), "another one is another one");

        freshPerson();
        keys();
        asked().get("/v1/exports/" + id).then().statusCode(404);
        asked().get("/v1/exports/" + id + "/content").then().statusCode(404);
        asked().get("/v1/exports/*").then().statusCode(404);
    }

    @Test
    void afterItsDayItIsGone() {
        keys();
        ExportId id = exported();
        exports()
                .change(
                        keys(),
                        id.value(),
                        job -> job.ready(clock.instant().minus(Duration.ofDays(2)), ZIP.length, Map.of()));

        asked().get("/v1/exports/" + id).then().statusCode(404);
    }

    @Test
    void whoNeverWroteHasNothingToExport() {
        asked().post("/v1/exports").then().statusCode(404);

        assertTrue(registry.standing(master.subjectKey(subject)).isEmpty());
    }

    @Test
    void whoIsErasedHasNoExportAndBringsNothing() {
        PersonId person = keys().person();
        ExportId id = exported();
        ready(id);
        registry.close(master.subjectKey(subject), person, new CertificateId("cer_" + "a".repeat(26)));

        asked().get("/v1/exports/" + id + "/content").then().statusCode(404);
        asked().post("/v1/exports").then().statusCode(404);
        sent("a.ics", "BEGIN:VCALENDAR").statusCode(409).body("code", equalTo("person-erased"));
    }

    @Test
    void theSameIdempotencyKeyIsTheSameExport() {
        keys();
        String key = UUID.randomUUID().toString();
        String first = asked().header("Idempotency-Key", key)
                .post("/v1/exports")
                .then()
                .extract()
                .path("exportId");
        ready(new ExportId(first));

        asked().header("Idempotency-Key", key)
                .post("/v1/exports")
                .then()
                .statusCode(202)
                .body("exportId", equalTo(first));
    }

    private ExportId exported() {
        return new ExportId(asked().post("/v1/exports")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/exports/exp_"))
                .header("Location", not(containsString(subject)))
                .extract()
                .path("exportId"));
    }

    /** As memory-service does it. */
    private void ready(ExportId id) {
        new SealedFiles(blobs, PersonalBlobs.EXPORT_FILES).store(keys(), id.value(), out -> out.write(ZIP));
        exports().change(keys(), id.value(), job -> job.ready(clock.instant(), ZIP.length, Map.of("memories", 42L)));
    }

    private PersonalJobs<ExportJob> exports() {
        return new PersonalJobs<>(blobs, PersonalBlobs.EXPORTS, PersonalBlobs.EXPORT_QUEUE, ExportJob.class);
    }
}
