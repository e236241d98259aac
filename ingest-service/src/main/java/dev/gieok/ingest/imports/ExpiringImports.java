package dev.gieok.ingest.imports;

import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.time.Clock;

/** Drops what is known of imports that ended long ago. */
public final class ExpiringImports {
    private final PersonalJobs<ImportJob> jobs;
    private final SealedFiles files;
    private final PersonRegistry persons;
    private final Clock clock;

    public ExpiringImports(PersonalJobs<ImportJob> jobs, SealedFiles files, PersonRegistry persons, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.persons = persons;
        this.clock = clock;
    }

    public void expire() {
        for (PersonalJobs.Key key : jobs.all()) {
            try {
                jobs.find(persons.keys(key.person()), key.id())
                        .filter(job -> job.isExpired(clock.instant()))
                        .ifPresent(job -> remove(key));
            } catch (ErasedException e) {
                remove(key);
            }
        }
    }

    private void remove(PersonalJobs.Key key) {
        files.remove(key.person(), key.id());
        jobs.remove(key);
    }
}
