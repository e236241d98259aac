package dev.gieok.platform.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.http.JobProblem;
import dev.gieok.contracts.id.ExportId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRunnerTest {
    private static final Duration AFTER_ANY_LEASE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 5;

    private BlobPersonRegistry persons;
    private PersonKeys keys;
    private PersonalJobs<ExportJob> jobs;
    private ExportId id;
    private Instant now = Instant.parse("2026-11-25T12:00:00Z");
    private int asked;
    private final Clock clock = ((InstantSource) this::asked).withZone(ZoneOffset.UTC);
    private int runs;
    private JobRunner<ExportJob> runner;
    private Holding<ExportJob> holding;

    @BeforeEach
    void open(@TempDir Path folder) {
        var blobs = new FolderBlobs(folder.resolve("blobs"));
        persons = new BlobPersonRegistry(blobs, MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        keys = persons.keys(persons.enrol("minji"));
        jobs = new PersonalJobs<>(blobs, PersonalBlobs.EXPORTS, PersonalBlobs.EXPORT_QUEUE, ExportJob.class);
        id = new ExportId(new IdIssuer(keys).random("exp"));
        jobs.open(keys, id.value(), ExportJob.requested(id, now));
    }

    @Test
    void aJobThatKillsItsWorkersEndsWithACause() {
        for (int i = 0; i < ATTEMPTS; i++) {
            assertThrows(
                    OutOfMemoryError.class,
                    () -> worked(() -> {
                        throw new OutOfMemoryError("as if the process had died");
                    }));
        }

        ExportJob ended = worked(() -> {
            throw new AssertionError("it would die of it again");
        });

        assertEquals(JobStatus.FAILED, ended.status());
        assertTrue(
                ended.error().detail().contains("more than fits into its memory"),
                ended.error().detail());
        assertEquals(ATTEMPTS, runs);
        assertTrue(jobs.queued().isEmpty());
    }

    @Test
    void waitingForWhatIsAwayIsNoAttempt() {
        for (int i = 0; i < 3 * ATTEMPTS; i++) {
            assertEquals(
                    JobStatus.RUNNING,
                    worked(() -> {
                                throw new RetriableException("away");
                            })
                            .status());
        }

        assertEquals(JobStatus.READY, worked(this::ready).status());
    }

    @Test
    void aStopOfTheServiceIsNoAttempt() {
        for (int i = 0; i < 3 * ATTEMPTS; i++) {
            ExportJob left = worked(() -> {
                runner.stop();
                holding.note(job -> job);
                throw new AssertionError("it was left");
            });
            assertEquals(JobStatus.RUNNING, left.status());
            assertEquals(0, left.lease().attempts());
        }

        assertEquals(JobStatus.READY, worked(this::ready).status());
    }

    @Test
    void whatGoesWrongAgainAndAgainEndsAsFailed() {
        Supplier<ExportJob> wrong = () -> {
            throw new IllegalStateException("unforeseen");
        };
        for (int i = 1; i < ATTEMPTS; i++) {
            assertEquals(JobStatus.RUNNING, worked(wrong).status());
        }

        assertEquals(JobStatus.FAILED, worked(wrong).status());
    }

    @Test
    void whatNoRepetitionMendsIsNotRepeated() {
        ExportJob ended = worked(() -> {
            throw new NonRetriableException(ErrorCode.EVENT_TOO_LARGE);
        });

        assertEquals(JobStatus.FAILED, ended.status());
    }

    /** It would need the keys of whose it was, which are nobody's but while a job is worked on. */
    @Test
    void aStopAfterwardsTouchesNoJob() {
        worked(this::ready);
        int before = asked;

        runner.stop();

        assertEquals(before, asked);
    }

    private Instant asked() {
        asked++;
        return now;
    }

    private ExportJob ready() {
        return jobs.find(keys, id.value()).orElseThrow().ready(now, 1, Map.of());
    }

    private ExportJob worked(Supplier<ExportJob> attempt) {
        now = now.plus(AFTER_ANY_LEASE);
        JobRunner.Work<ExportJob> work = new JobRunner.Work<>() {
            @Override
            public ExportJob run(PersonKeys keys, ExportJob job, Holding<ExportJob> holding) {
                runs++;
                JobRunnerTest.this.holding = holding;
                return attempt.get();
            }

            @Override
            public ExportJob failed(ExportJob job, RuntimeException cause) {
                JobProblem problem = cause instanceof JobRefusedException refused
                        ? refused.problem()
                        : new JobProblem(ErrorCode.INTERNAL.code(), "unforeseen");
                return job.failed(now, problem);
            }

            @Override
            public void ended(PersonKeys keys, ExportJob job) {
                assertTrue(job.status().isOver());
            }
        };
        runner = new JobRunner<>(jobs, persons, work, clock);
        runner.runAll();
        return jobs.find(keys, id.value()).orElseThrow();
    }
}
