package dev.gieok.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.JobProblem;
import dev.gieok.contracts.id.ImportId;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.Lease;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bringing what another service knows. */
@QuarkusTest
class ImportsTest extends TransferScene {
    @Test
    void aFileIsTakenSealedAndToldOfLater() {
        ImportId id = new ImportId(sent("chat.txt", "[민지] [오후 3:12] 호두 알레르기가 있어", "me", "민지", "timeZone", "+09:00")
                .statusCode(202)
                .header("Location", containsString("/v1/imports/imp_"))
                .extract()
                .path("importId"));

        asked().get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("pending"))
                .body("progress.total", equalTo(0))
                .body("summary", equalTo("Waiting to be read."));
        ImportJob job = imports().find(keys(), id.value()).orElseThrow();
        assertEquals("민지", job.asked().me());
        assertEquals("+09:00", job.asked().timeZone());
        byte[] stored = blobs.get(PersonalBlobs.IMPORT_FILES.of(keys().person()) + id.value())
                .orElseThrow()
                .content();
        assertFalse(new String(stored, StandardCharsets.UTF_8).contains("호두"));
        assertTrue(new SealedFiles(blobs, PersonalBlobs.IMPORT_FILES)
                .open(keys(), id.value())
                .isPresent());
    }

    @Test
    void whatCameOfItIsToldInTheLanguageOfTheReader() {
        ImportId id = taken();
        imports()
                .change(
                        keys(),
                        id.value(),
                        job -> job.running(Lease.NONE)
                                .understood(ImportFormat.KAKAOTALK, "ko")
                                .ready(clock.instant(), new ImportJob.Tally(261, 212, 40, 9, 0)));

        asked().header("Accept-Language", "en")
                .get("/v1/imports/" + id)
                .then()
                .body("summary", equalTo("212 learnt, 40 discarded, 9 to review."))
                .body("format", equalTo("kakaotalk"))
                .body("progress.done", equalTo(261))
                .body("learnt", equalTo(212))
                .body("review", equalTo(9));
        asked().header("Accept-Language", "ko-KR,ko;q=0.9")
                .get("/v1/imports/" + id)
                .then()
                .body("summary", equalTo("212개를 배웠고, 40개는 버렸고, 9개는 살펴봐 주세요."));
        asked().header("Accept-Language", "*").get("/v1/imports/" + id).then().body("summary", containsString("212"));
    }

    @Test
    void aFileThatCouldNotBeTakenSaysWhy() {
        ImportId id = taken();
        imports()
                .change(
                        keys(),
                        id.value(),
                        job -> job.failed(clock.instant(), new JobProblem("import-damaged", "The file is damaged.")));

        asked().get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("failed"))
                .body("error.code", equalTo("import-damaged"))
                .body("error.detail", equalTo("The file is damaged."));
    }

    @Test
    void badFormsAreRefused() {
        sent("a.ics", "").statusCode(400).body("code", equalTo("invalid-upload"));
        sent("a.ics", "x", "format", "outlook").statusCode(400).body("code", equalTo("invalid-field"));
        sent("a.ics", "x", "timeZone", "Mars").statusCode(400).body("code", equalTo("invalid-field"));
        sent("a.ics", "x", "me", "m".repeat(201)).statusCode(400).body("code", equalTo("invalid-field"));
        sent("a.ics", "x".repeat(600_000)).statusCode(413).body("code", equalTo("media-too-large"));
        asked().contentType("application/json")
                .body("{}")
                .post("/v1/imports")
                .then()
                .statusCode(415);
        assertEquals(
                0, blobs.list(PersonalBlobs.IMPORT_FILES.of(keys().person())).size(), "nothing is left behind");
        assertEquals(0, imports().queued().stream().filter(this::isMine).count());
    }

    @Test
    void anImportOfSomebodyElseIsNotFound() {
        ImportId id = taken();
        freshPerson();
        keys();

        asked().get("/v1/imports/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        asked().get("/v1/imports/%2A").then().statusCode(404);
    }

    @Test
    void theSameFileUnderTheSameKeyIsOneImport() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, "BEGIN:VCALENDAR").statusCode(202).extract().path("importId");

        keyed(key, "BEGIN:VCALENDAR").statusCode(202).body("importId", equalTo(first));
        keyed(key, "something else").statusCode(422);

        assertEquals(
                1, blobs.list(PersonalBlobs.IMPORT_FILES.of(keys().person())).size());
    }

    @Test
    void noNameOfAPersonStandsInAJob() {
        ImportId id = new ImportId(sent("chat.txt", "x", "me", "민지").extract().path("importId"));

        byte[] record = blobs.get(PersonalBlobs.IMPORTS.of(keys().person()) + id.value())
                .orElseThrow()
                .content();

        assertFalse(new String(record, StandardCharsets.UTF_8).contains("민지"));
        assertFalse(new String(record, StandardCharsets.UTF_8).contains("pending"), "sealed");
    }

    private ImportId taken() {
        return new ImportId(
                sent("a.ics", "BEGIN:VCALENDAR").statusCode(202).extract().path("importId"));
    }

    private ValidatableResponse keyed(String key, String content) {
        return asked().header("Idempotency-Key", key)
                .multiPart("file", "a.ics", content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then();
    }

    private PersonalJobs<ImportJob> imports() {
        return new PersonalJobs<>(blobs, PersonalBlobs.IMPORTS, PersonalBlobs.IMPORT_QUEUE, ImportJob.class);
    }
}
