package dev.gieok.memory.export;

import dev.gieok.platform.person.ErasedException;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.time.Clock;

/** Deletes exports whose time is over: the file first, so that no record is lost of one that is still there. */
public final class ExpiringExports {
    private final PersonalJobs<ExportJob> jobs;
    private final SealedFiles files;
    private final PersonRegistry persons;
    private final Clock clock;

    public ExpiringExports(PersonalJobs<ExportJob> jobs, SealedFiles files, PersonRegistry persons, Clock clock) {
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
                        .ifPresent(job -> {
                            files.remove(key.person(), key.id());
                            jobs.remove(key);
                        });
            } catch (ErasedException e) {
                files.remove(key.person(), key.id());
                jobs.remove(key);
            }
        }
    }
}
