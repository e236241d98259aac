package dev.gieok.platform.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gieok.contracts.http.JobProblem;
import dev.gieok.contracts.id.ImportId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import: a file that was sent, and what came of it so far.
 *
 * @param asked what the person said about the file
 * @param format as it was found; null before
 * @param language `ko` or `en`, of most of what the file says; null before it was looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportJob(
        ImportId importId,
        JobStatus status,
        Lease lease,
        Instant requestedAt,
        Asked asked,
        @Nullable ImportFormat format,
        @Nullable String language,
        Tally tally,
        @Nullable Instant endedAt,
        @Nullable JobProblem error)
        implements Job<ImportJob> {
    /** How long the outcome can be asked for; the file is deleted at once. */
    public static final Duration KEPT = Duration.ofDays(30);

    /**
     * @param format null for what the file itself shows
     * @param me which of the speakers the person is
     * @param timeZone of times that name none
     */
    public record Asked(
            @Nullable ImportFormat format,
            @Nullable String me,
            @Nullable String timeZone) {
        @Override
        public String toString() {
            return "Asked[" + format + "]";
        }
    }

    /** Of how many things, what came of each that is done. */
    public record Tally(int total, int learnt, int discarded, int review, int failed) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        public int done() {
            return learnt + discarded + review + failed;
        }
    }

    public static ImportJob requested(ImportId id, Instant at, Asked asked) {
        return new ImportJob(id, JobStatus.PENDING, Lease.NONE, at, asked, null, null, Tally.NONE, null, null);
    }

    @Override
    public ImportJob running(Lease held) {
        return new ImportJob(
                importId, JobStatus.RUNNING, held, requestedAt, asked, format, language, tally, null, null);
    }

    public ImportJob understood(ImportFormat found, String spoken) {
        return new ImportJob(importId, status, lease, requestedAt, asked, found, spoken, tally, endedAt, error);
    }

    public ImportJob counted(Tally soFar) {
        return new ImportJob(importId, status, lease, requestedAt, asked, format, language, soFar, endedAt, error);
    }

    public ImportJob ready(Instant now, Tally all) {
        return new ImportJob(
                importId, JobStatus.READY, Lease.NONE, requestedAt, asked, format, language, all, now, null);
    }

    public ImportJob failed(Instant now, JobProblem why) {
        return new ImportJob(
                importId, JobStatus.FAILED, Lease.NONE, requestedAt, asked, format, language, tally, now, why);
    }

    public boolean isExpired(Instant now) {
        return endedAt != null && !now.isBefore(endedAt.plus(KEPT));
    }
}
