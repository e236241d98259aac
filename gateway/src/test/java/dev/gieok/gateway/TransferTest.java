package dev.gieok.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.JobProblem;
import dev.gieok.contracts.id.CertificateId;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.contracts.id.ImportId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.ErasureRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.Lease;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Asking for everything, and bringing it: what memory-service and ingest-service do with the jobs is played here. */
@QuarkusTest
class TransferTest extends Outside {
    private static final byte[] ZIP = "PK, as memory would write it".getBytes(StandardCharsets.UTF_8);

    @Inject
    Blobs blobs;

    @Inject
    Clock clock;

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

    private ImportId taken() {
        return new ImportId(
                sent("a.ics", "BEGIN:VCALENDAR").statusCode(202).extract().path("importId"));
    }

    private ValidatableResponse sent(String name, String content, String... fields) {
        var request = asked().multiPart("file", name, content.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.multiPart(fields[i], fields[i + 1], "text/plain; charset=utf-8");
        }
        return request.post("/v1/imports").then();
    }

    private ValidatableResponse keyed(String key, String content) {
        return asked().header("Idempotency-Key", key)
                .multiPart("file", "a.ics", content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then();
    }

    private boolean isMine(PersonalJobs.Key key) {
        return key.person().equals(keys().person());
    }

    private PersonalJobs<ExportJob> exports() {
        return new PersonalJobs<>(blobs, PersonalBlobs.EXPORTS, PersonalBlobs.EXPORT_QUEUE, ExportJob.class);
    }

    private PersonalJobs<ImportJob> imports() {
        return new PersonalJobs<>(blobs, PersonalBlobs.IMPORTS, PersonalBlobs.IMPORT_QUEUE, ImportJob.class);
    }
}
