package dev.gieok.platform.transfer;

import dev.gieok.platform.person.PersonKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A job in somebody's hands: they say how far they are, and so keep it. */
public final class Holding<J extends Job<J>> {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final PersonalJobs<J> jobs;
    private final PersonKeys keys;
    private final String id;
    private final String worker;
    private final Clock clock;
    private Instant last;

    /** Another has taken the job over, or it is gone. */
    public static final class LostException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Holding(PersonalJobs<J> jobs, PersonKeys keys, String id, String worker, Clock clock) {
        this.jobs = jobs;
        this.keys = keys;
        this.id = id;
        this.worker = worker;
        this.clock = clock;
        this.last = clock.instant();
    }

    /** Notes it at most once a second, so it may be called for every line. */
    public void progress(UnaryOperator<J> change) {
        if (!clock.instant().isBefore(last.plus(BETWEEN))) {
            note(change);
        }
    }

    /** Notes it now. */
    public void note(UnaryOperator<J> change) {
        last = clock.instant();
        Optional<J> noted = jobs.change(keys, id, job -> {
            if (!job.lease().isOf(worker)) {
                throw new LostException();
            }
            return change.apply(job).running(job.lease().renewed(last));
        });
        if (noted.isEmpty()) {
            throw new LostException();
        }
    }
}
