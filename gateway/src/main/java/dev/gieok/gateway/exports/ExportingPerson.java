package dev.gieok.gateway.exports;

import dev.gieok.contracts.http.ExportView;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.gateway.access.Caller;
import dev.gieok.gateway.idempotency.Idempotency;
import dev.gieok.gateway.idempotency.OnceKey;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.JobStatus;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** Asks for an export, tells how far it is, and gives it out while it lasts. Nobody is made known by it. */
public final class ExportingPerson {
    private static final String BODY = "export";
    private static final String NONE =
            "You have no export of this id: its day is over, or something was forgotten since. Export again.";

    private final PersonalJobs<ExportJob> jobs;
    private final SealedFiles files;
    private final Idempotency idempotency;
    private final Clock clock;

    public ExportingPerson(PersonalJobs<ExportJob> jobs, SealedFiles files, Idempotency idempotency, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The bytes are opened while they are sent; the caller closes the stream. */
    public record Content(InputStream bytes, long length, ExportJob job) {}

    /** One that is not done yet is the one that is asked for again: two at once would say the same. */
    public ExportId ask(Caller caller, OnceKey once) {
        PersonKeys keys = caller.orNotFound("Nothing is kept about you, so there is nothing to export.");
        return idempotency
                .once(keys, once, BODY, ExportId.class, () -> underway(keys).orElseGet(() -> opened(keys, once)))
                .value();
    }

    public ExportView view(Caller caller, ExportId id) {
        return job(caller.orNotFound(NONE), id).view();
    }

    public Content content(Caller caller, ExportId id) {
        PersonKeys keys = caller.orNotFound(NONE);
        ExportJob job = job(keys, id);
        if (job.status() != JobStatus.READY) {
            throw Refusal.of(
                    ProblemCode.NOT_FOUND, "This export is not ready; /v1/exports/{exportId} says how far it is.");
        }
        Long length = job.bytes();
        return files.open(keys, id.value())
                .map(bytes -> new Content(bytes, length == null ? 0 : length, job))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, NONE));
    }

    private ExportJob job(PersonKeys keys, ExportId id) {
        if (!new IdIssuer(keys).isIssued(id.value())) {
            throw Refusal.of(ProblemCode.NOT_FOUND, NONE);
        }
        return jobs.find(keys, id.value())
                .filter(job -> !job.isExpired(clock.instant()))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, NONE));
    }

    private Optional<ExportId> underway(PersonKeys keys) {
        return jobs.of(keys).stream()
                .filter(job -> !job.status().isOver())
                .map(ExportJob::exportId)
                .findFirst();
    }

    private ExportId opened(PersonKeys keys, OnceKey once) {
        ExportId id = new ExportId(once.derivedOrRandom(new IdIssuer(keys), "exp", BODY));
        jobs.open(keys, id.value(), ExportJob.requested(id, clock.instant()));
        return id;
    }
}
