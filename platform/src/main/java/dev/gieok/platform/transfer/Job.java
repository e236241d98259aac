package dev.gieok.platform.transfer;

/** What all jobs have: a status, and whoever works on it. `J` is the job itself. */
public interface Job<J extends Job<J>> {
    JobStatus status();

    Lease lease();

    /** The same job, with another lease, and running. */
    J running(Lease lease);
}
