package dev.gieok.platform.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gieok.contracts.http.ExportView;
import dev.gieok.contracts.http.JobProblem;
import dev.gieok.contracts.id.ExportId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An export: asked for, worked on, ready for a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportJob(
        ExportId exportId,
        JobStatus status,
        Lease lease,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable Instant expiresAt,
        @Nullable Long bytes,
        Map<String, Long> counts,
        @Nullable JobProblem error)
        implements Job<ExportJob> {
    /** How long a ZIP, or the word that there is none, is kept. */
    public static final Duration KEPT = Duration.ofDays(1);

    public static ExportJob requested(ExportId id, Instant at) {
        return new ExportJob(id, JobStatus.PENDING, Lease.NONE, at, null, null, null, Map.of(), null);
    }

    @Override
    public ExportJob running(Lease held) {
        return new ExportJob(exportId, JobStatus.RUNNING, held, requestedAt, null, null, null, counts, null);
    }

    public ExportJob counted(Map<String, Long> soFar) {
        return new ExportJob(exportId, status, lease, requestedAt, endedAt, expiresAt, bytes, soFar, error);
    }

    public ExportJob ready(Instant now, long size, Map<String, Long> all) {
        return new ExportJob(exportId, JobStatus.READY, Lease.NONE, requestedAt, now, now.plus(KEPT), size, all, null);
    }

    public ExportJob failed(Instant now, JobProblem why) {
        return new ExportJob(
                exportId, JobStatus.FAILED, Lease.NONE, requestedAt, now, now.plus(KEPT), null, counts, why);
    }

    public boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    public ExportView view() {
        return new ExportView(
                exportId,
                status.name().toLowerCase(Locale.ROOT),
                requestedAt,
                status == JobStatus.READY ? endedAt : null,
                expiresAt,
                bytes,
                counts,
                error);
    }
}
