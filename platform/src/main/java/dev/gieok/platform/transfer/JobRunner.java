package dev.gieok.platform.transfer;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.FailurePlace;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes jobs out of a queue, each by one worker at a time. A worker that dies is replaced when its lease ends; a store
 * that is away makes the job wait; what goes wrong again and again ends as failed.
 */
public final class JobRunner<J extends Job<J>> {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int ATTEMPTS = 5;
    private static final Duration BEFORE_NEXT = Duration.ofSeconds(5);
    private static final Runnable NOTHING = () -> {};

    private final PersonalJobs<J> jobs;
    private final PersonRegistry persons;
    private final Work<J> work;
    private final Clock clock;
    private volatile boolean stopped;
    private volatile Runnable postponing = NOTHING;

    /** What is done with one job, and how it ends when it cannot be done. */
    public interface Work<J extends Job<J>> {
        /** The job as it ended. */
        J run(PersonKeys keys, J job, Holding<J> holding);

        J failed(J job, RuntimeException cause);

        /** The job is over and saved. */
        void ended(PersonKeys keys, J job);
    }

    public JobRunner(PersonalJobs<J> jobs, PersonRegistry persons, Work<J> work, Clock clock) {
        this.jobs = jobs;
        this.persons = persons;
        this.work = work;
        this.clock = clock;
    }

    /** Works on every job that nobody works on, until it is told to stop. */
    public void runAll() {
        for (PersonalJobs.Key key : jobs.queued()) {
            if (stopped) {
                return;
            }
            try {
                run(key, persons.keys(key.person()));
            } catch (ErasedException e) {
                // The job goes with everything else of the person.
                LOG.debug("a job of somebody who was erased");
            }
        }
    }

    /** The service ends: the job that is worked on is left to another, as if it had not been begun. */
    public void stop() {
        stopped = true;
        postponing.run();
    }

    private void run(PersonalJobs.Key key, PersonKeys keys) {
        String worker = UUID.randomUUID().toString();
        Optional<J> claimed = jobs.change(
                keys,
                key.id(),
                job -> job.status().isOver() || !job.lease().isFree(clock.instant())
                        ? job
                        : job.running(job.lease().taken(worker, clock.instant())));
        if (claimed.isEmpty() || claimed.get().status().isOver()) {
            jobs.close(key);
            return;
        }
        J job = claimed.get();
        if (!job.lease().isOf(worker)) {
            return;
        }
        if (job.lease().attempts() > ATTEMPTS) {
            // Each time its worker died: whatever it is, it would die of it again.
            LOG.errorf("a job failed id=%s attempts=%d cause=its workers died", key.id(), ATTEMPTS);
            end(key, keys, work.failed(job, workersDied()));
            return;
        }
        postponing = () -> postpone(key, keys, worker);
        try {
            end(key, keys, work.run(keys, job, new Holding<>(jobs, keys, key.id(), worker, clock)));
        } catch (ErasedException | Holding.LostException e) {
            LOG.debug("a job was left");
        } catch (RetriableException e) {
            LOG.warnf("a job waits id=%s cause=%s", key.id(), e.getMessage());
            postponing.run();
        } catch (RuntimeException e) {
            if (stopped) {
                // What it works with goes first, and the job was left.
                return;
            }
            failed(key, keys, job, e);
        } finally {
            // It holds the keys.
            postponing = NOTHING;
        }
    }

    private void postpone(PersonalJobs.Key key, PersonKeys keys, String worker) {
        Instant next = clock.instant().plus(BEFORE_NEXT);
        jobs.change(
                keys,
                key.id(),
                now -> now.lease().isOf(worker) ? now.running(now.lease().postponed(next)) : now);
    }

    private void failed(PersonalJobs.Key key, PersonKeys keys, J job, RuntimeException cause) {
        boolean foreseen = cause instanceof JobRefusedException;
        boolean isFinal = foreseen || cause instanceof NonRetriableException;
        if (!foreseen) {
            LOG.errorf("a job failed id=%s attempt=%d %s", key.id(), job.lease().attempts(), FailurePlace.of(cause));
        }
        if (isFinal || job.lease().attempts() >= ATTEMPTS) {
            end(key, keys, work.failed(jobs.find(keys, key.id()).orElse(job), cause));
        } else {
            jobs.change(
                    keys,
                    key.id(),
                    now -> now.running(now.lease().released(clock.instant().plus(BEFORE_NEXT))));
        }
    }

    private static JobRefusedException workersDied() {
        return new JobRefusedException(
                ErrorCode.INTERNAL,
                ("The service stopped in the middle of it, %d times. It may be more than fits into its memory: try it in"
                                + " smaller parts.")
                        .formatted(ATTEMPTS));
    }

    private void end(PersonalJobs.Key key, PersonKeys keys, J ended) {
        jobs.change(keys, key.id(), now -> ended).ifPresent(job -> work.ended(keys, job));
        jobs.close(key);
    }
}
