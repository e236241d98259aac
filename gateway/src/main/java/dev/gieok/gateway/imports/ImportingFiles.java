package dev.gieok.gateway.imports;

import dev.gieok.contracts.id.ImportId;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.idempotency.Idempotency;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.media.Measured;
import dev.gieok.gateway.media.Upload;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Takes a file to import: sealed while it is read. What it is, is found out by the job. */
public final class ImportingFiles {
    private static final String NONE = "You have no import of this id.";
    private static final int LONGEST_NAME = 200;

    private final PersonalJobs<ImportJob> jobs;
    private final SealedFiles files;
    private final Idempotency idempotency;
    private final long largest;
    private final Clock clock;

    /**
     * @param largest bytes
     */
    public ImportingFiles(
            PersonalJobs<ImportJob> jobs, SealedFiles files, Idempotency idempotency, long largest, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.idempotency = idempotency;
        this.largest = largest;
        this.clock = clock;
    }

    public ImportId take(PersonKeys keys, Upload upload, OnceKey once) {
        // A repetition sends all bytes again, so they get an id of their own until they are known to be
        // the same.
        ImportId id = new ImportId(new IdIssuer(keys).random("imp"));
        boolean kept = false;
        try {
            Measured measured = new Measured(upload.file(), largest);
            files.store(keys, id.value(), out -> copy(measured, out));
            if (measured.length() == 0) {
                throw Refusal.of(ProblemCode.INVALID_UPLOAD, "The file is empty.");
            }
            ImportJob job = ImportJob.requested(id, clock.instant(), asked(upload));
            ImportId answer = idempotency
                    .once(keys, once, new Body(measured.sha256(), job.asked()), ImportId.class, () -> {
                        jobs.open(keys, id.value(), job);
                        return id;
                    })
                    .value();
            kept = answer.equals(id);
            return answer;
        } finally {
            if (!kept) {
                files.remove(keys.person(), id.value());
            }
        }
    }

    public ImportJob job(Caller caller, ImportId id) {
        PersonKeys keys = caller.orNotFound(NONE);
        if (!new IdIssuer(keys).isIssued(id.value())) {
            throw Refusal.of(ProblemCode.NOT_FOUND, NONE);
        }
        return jobs.find(keys, id.value())
                .filter(job -> !job.isExpired(clock.instant()))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, NONE));
    }

    private static ImportJob.Asked asked(Upload upload) {
        return new ImportJob.Asked(
                upload.field("format")
                        .filter(code -> !code.equals("auto"))
                        .map(ImportingFiles::format)
                        .orElse(null),
                upload.field("me").map(ImportingFiles::me).orElse(null),
                upload.field("timeZone").map(ImportingFiles::zone).orElse(null));
    }

    private static ImportFormat format(String code) {
        return ImportFormat.of(code)
                .orElseThrow(() -> Refusal.of(
                        ProblemCode.INVALID_FIELD, "format must be auto, gieok, chatgpt, kakaotalk or calendar."));
    }

    private static String me(String name) {
        if (name.length() > LONGEST_NAME) {
            throw Refusal.of(ProblemCode.INVALID_FIELD, "me may have up to %d characters.".formatted(LONGEST_NAME));
        }
        return name.strip();
    }

    private static String zone(String name) {
        try {
            return ZoneId.of(name.strip()).getId();
        } catch (DateTimeException e) {
            throw Refusal.of(ProblemCode.INVALID_FIELD, "timeZone must be a name such as Asia/Seoul, or +09:00.");
        }
    }

    private static void copy(Measured file, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        while (true) {
            int read;
            try {
                read = file.read(buffer);
            } catch (IOException e) {
                // The sender's fault, not the store's.
                throw Refusal.of(
                        ProblemCode.INVALID_UPLOAD, "The upload broke off before its last boundary. Send it again.");
            }
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
        }
    }

    private record Body(String sha256, ImportJob.Asked asked) {}
}
