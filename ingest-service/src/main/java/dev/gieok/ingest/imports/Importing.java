package dev.gieok.ingest.imports;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.http.JobProblem;
import dev.gieok.ingest.imports.history.Calendars;
import dev.gieok.ingest.imports.history.History;
import dev.gieok.ingest.imports.history.Message;
import dev.gieok.ingest.imports.memory.ImportingMemory;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.Holding;
import dev.gieok.platform.transfer.ImportFormat;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobRefusedException;
import dev.gieok.platform.transfer.JobRunner;
import dev.gieok.platform.transfer.SealedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Takes a file in. It is read to its end once before anything is taken from it, so that one that is damaged does
 * nothing; then again. Every step may be done again: ids follow from what stands in the file.
 */
public final class Importing implements JobRunner.Work<ImportJob> {
    private final SealedFiles files;
    private final Archive archive;
    private final Bounds bounds;
    private final Understanding understanding;
    private final ImportingHistory histories;
    private final ImportingMemory memories;
    private final Clock clock;

    public Importing(
            SealedFiles files,
            Bounds bounds,
            Calendars calendars,
            ImportingHistory histories,
            ImportingMemory memories,
            Clock clock) {
        this.files = files;
        this.archive = new Archive(bounds);
        this.bounds = bounds;
        this.understanding = new Understanding(archive, calendars);
        this.histories = histories;
        this.memories = memories;
        this.clock = clock;
    }

    @Override
    public ImportJob run(PersonKeys keys, ImportJob job, Holding<ImportJob> holding) {
        // Whoever reads holds the job, in every pass: one that is only slow is not taken for one that died.
        SentFile file = () -> new Heard(
                files.open(keys, job.importId().value()).orElseThrow(Archive::damaged),
                () -> holding.progress(now -> now));
        try {
            Understanding.Understood understood = understanding.understand(file, job.asked());
            ImportJob running = job.format() == null ? job.understood(understood.format(), "en") : job;
            holding.note(now -> now.understood(understood.format(), "en"));
            if (understood.format() == ImportFormat.GIEOK) {
                ImportJob.Tally tally = memories.take(keys, job, file, archive, holding);
                return running.ready(clock.instant(), tally);
            }
            return history(keys, running, file, understood, holding);
        } catch (IOException e) {
            throw new RetriableException("a file to import cannot be read", e);
        }
    }

    @Override
    public ImportJob failed(ImportJob job, RuntimeException cause) {
        JobProblem problem = switch (cause) {
            case JobRefusedException refused -> refused.problem();
            case NonRetriableException known ->
                new JobProblem(
                        known.code().code(),
                        known.code().title() + " The import stopped; what was taken in before stays.");
            default ->
                new JobProblem(
                        ErrorCode.INTERNAL.code(),
                        "The import stopped, and what was taken in before stays. Send the file again: nothing"
                                + " is taken twice. If that fails too, the log of ingest-service names this"
                                + " import by its id.");
        };
        return job.failed(clock.instant(), problem);
    }

    @Override
    public void ended(PersonKeys keys, ImportJob job) {
        files.remove(keys.person(), job.importId().value());
    }

    private ImportJob history(
            PersonKeys keys,
            ImportJob job,
            SentFile file,
            Understanding.Understood understood,
            Holding<ImportJob> holding)
            throws IOException {
        History history = understanding.history(understood, job.asked());
        Survey survey = new Survey();
        read(file, understood.packed(), history, survey);
        if (understood.format() == ImportFormat.KAKAOTALK && !survey.hasRead()) {
            // Ended as ready, it would look as if it had nothing to say.
            throw new JobRefusedException(
                    ErrorCode.IMPORT_DAMAGED,
                    "This is a chat saved by KakaoTalk, but no message in it can be read: it is empty, damaged, or"
                            + " of a form that is not known here. Nothing was taken from it.");
        }
        ImportJob told = job.understood(understood.format(), survey.language());
        holding.note(now -> now.understood(understood.format(), survey.language())
                .counted(new ImportJob.Tally(survey.messages(), 0, 0, 0, 0)));
        ImportingHistory.Run run = histories.new Run(keys, understood.format(), survey.messages(), holding);
        read(file, understood.packed(), history, run::take);
        return told.ready(clock.instant(), run.end());
    }

    private void read(SentFile file, boolean packed, History history, Consumer<Message> taker) throws IOException {
        Once once = new Once(bounds.messages(), taker);
        if (packed) {
            archive.read(file, (name, content) -> {
                if (history.isNamed(name)) {
                    history.read(new Limited(content, bounds.textBytes()), once);
                }
            });
        } else {
            try (InputStream in = file.open()) {
                history.read(new Limited(in, bounds.textBytes()), once);
            }
        }
    }
}
