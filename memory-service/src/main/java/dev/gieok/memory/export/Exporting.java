package dev.gieok.memory.export;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.contracts.export.ExportEntry;
import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.http.JobProblem;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.memory.media.MediaItems;
import dev.gieok.memory.profile.ProfileReading;
import dev.gieok.memory.sessions.Conversations;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.Holding;
import dev.gieok.platform.transfer.JobRefusedException;
import dev.gieok.platform.transfer.JobRunner;
import dev.gieok.platform.transfer.SealedFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes everything about a person into a ZIP, read from the stores page by page and sealed while it is written. What
 * changes meanwhile may be in it or not; every memory in it is whole.
 */
public final class Exporting implements JobRunner.Work<ExportJob> {
    private final PersonArchive archive;
    private final Conversations conversations;
    private final MediaItems items;
    private final ProfileReading profiles;
    private final MediaFiles media;
    private final AllowedSources sources;
    private final SealedFiles files;
    private final Clock clock;

    /** Where a person's data lies. */
    public record Stores(
            PersonArchive archive,
            Conversations conversations,
            MediaItems items,
            ProfileReading profiles,
            Blobs blobs) {}

    public Exporting(Stores stores, SealedFiles files, Clock clock) {
        this.archive = stores.archive();
        this.conversations = stores.conversations();
        this.items = stores.items();
        this.profiles = stores.profiles();
        this.media = new MediaFiles(stores.blobs());
        this.sources = new AllowedSources(stores.blobs());
        this.files = files;
        this.clock = clock;
    }

    @Override
    public ExportJob run(PersonKeys keys, ExportJob job, Holding<ExportJob> holding) {
        Run run = new Run(keys, holding);
        String id = job.exportId().value();
        files.store(keys, id, run::write);
        try {
            holding.note(now -> now.counted(run.counts));
        } catch (Holding.LostException e) {
            // Erased, or taken over by another who writes it again.
            files.remove(keys.person(), id);
            throw e;
        }
        return job.ready(clock.instant(), run.bytes, run.counts);
    }

    @Override
    public ExportJob failed(ExportJob job, RuntimeException cause) {
        JobProblem problem = cause instanceof JobRefusedException refused
                ? refused.problem()
                : new JobProblem(
                        ErrorCode.INTERNAL.code(),
                        "The export could not be made. Ask for another; if that fails too, the log of"
                                + " memory-service names this one by its id.");
        return job.failed(clock.instant(), problem);
    }

    @Override
    public void ended(PersonKeys keys, ExportJob job) {
        // A file that is ready stays until it expires.
    }

    /** One export while it is written. */
    private final class Run {
        private final PersonKeys keys;
        private final Holding<ExportJob> holding;
        private final PersonData data;
        private final Map<String, Long> counts = new TreeMap<>();
        private long bytes;

        Run(PersonKeys keys, Holding<ExportJob> holding) {
            this.keys = keys;
            this.holding = holding;
            this.data = new PersonData(archive, conversations, items, keys);
        }

        void write(OutputStream out) throws IOException {
            ExportZip zip = new ExportZip(out);
            var profile = profiles.profile(keys.person());
            var allowed = sources.of(keys);
            zip.entry(ExportEntry.README, ReadableExport::readme);
            zip.entry(
                    ExportEntry.PAGE,
                    page -> new ReadableExport(page, clock.instant()).write(data, profile, allowed, this::alive));
            zip.entry(ExportEntry.MEMORIES, file -> data.facts(fact -> counted("memories", file, fact)));
            zip.entry(ExportEntry.OBSERVATIONS, file -> data.observations(one -> counted("observations", file, one)));
            zip.entry(ExportEntry.CONVERSATIONS, file -> data.turns(turn -> counted("turns", file, turn)));
            zip.entry(ExportEntry.MEDIA, file -> data.media(item -> counted("media", file, item)));
            zip.json(ExportEntry.PROFILE, profile);
            zip.json(ExportEntry.SOURCES, allowed);
            data.media(item -> bytesOf(zip, item));
            String origin = new IdIssuer(keys).derived("org", "export");
            bytes = zip.finish(entries -> new ExportManifest(
                    ExportManifest.FORMAT, ExportManifest.VERSION, clock.instant(), origin, counts, entries));
        }

        private void counted(String kind, OutputStream file, Object thing) throws IOException {
            ExportZip.line(file, thing);
            counts.merge(kind, 1L, Long::sum);
            alive();
        }

        private void alive() {
            holding.progress(job -> job.counted(new TreeMap<>(counts)));
        }

        private void bytesOf(ExportZip zip, ExportedMedia item) throws IOException {
            MediaId id = item.mediaId();
            var opened = media.open(keys, id);
            if (opened.isPresent() && item.file() != null) {
                try (var clear = opened.get()) {
                    zip.entry(item.file(), file -> copy(clear, file));
                }
            }
        }

        private void copy(java.io.InputStream clear, OutputStream file) throws IOException {
            byte[] buffer = new byte[256 * 1024];
            int read = clear.read(buffer);
            while (read >= 0) {
                file.write(buffer, 0, read);
                alive();
                read = clear.read(buffer);
            }
        }
    }
}
