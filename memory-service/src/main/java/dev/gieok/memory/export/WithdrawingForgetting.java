package dev.gieok.memory.export;

import dev.gieok.contracts.event.SessionForgotten;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.projection.Forgetting;
import dev.gieok.memory.projection.Redaction;
import dev.gieok.platform.person.PersonRegistry;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.JobStatus;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;

/**
 * Forgets in the person's exports too: a ZIP that was begun before would still hold what is forgotten. Before, so that
 * none is given out once the forgetting shows; and after, for what was begun meanwhile.
 */
public final class WithdrawingForgetting implements Forgetting {
    private final Forgetting forgetting;
    private final PersonalJobs<ExportJob> jobs;
    private final SealedFiles files;
    private final PersonRegistry persons;

    public WithdrawingForgetting(
            Forgetting forgetting, PersonalJobs<ExportJob> jobs, SealedFiles files, PersonRegistry persons) {
        this.forgetting = forgetting;
        this.jobs = jobs;
        this.files = files;
        this.persons = persons;
    }

    @Override
    public Redacted redact(PersonId person, FactId factId, Redaction redaction) {
        return forgetting.redact(person, factId, redaction);
    }

    @Override
    public void forget(PersonId person, FactId factId, Redaction redaction) {
        withdraw(person);
        forgetting.forget(person, factId, redaction);
        withdraw(person);
    }

    @Override
    public Redacted forget(PersonId person, SessionForgotten forgotten, Redaction redaction) {
        withdraw(person);
        Redacted redacted = forgetting.forget(person, forgotten, redaction);
        withdraw(person);
        return redacted;
    }

    @Override
    public void forget(PersonId person, MediaId mediaId, Redaction redaction) {
        withdraw(person);
        forgetting.forget(person, mediaId, redaction);
        withdraw(person);
    }

    /** All but those that nobody has begun. One that is being written finds its record gone, and ends. */
    private void withdraw(PersonId person) {
        for (ExportJob job : jobs.of(persons.keys(person))) {
            if (job.status() != JobStatus.PENDING) {
                String id = job.exportId().value();
                files.remove(person, id);
                jobs.remove(new PersonalJobs.Key(person, id));
                // Its writer may have put the file there between the two.
                files.remove(person, id);
            }
        }
    }
}
