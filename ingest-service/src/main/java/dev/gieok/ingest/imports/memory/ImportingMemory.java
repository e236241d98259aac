package dev.gieok.ingest.imports.memory;

import dev.gieok.contracts.export.ExportEntry;
import dev.gieok.contracts.export.ExportManifest;
import dev.gieok.contracts.export.ExportedFact;
import dev.gieok.contracts.export.ExportedMedia;
import dev.gieok.contracts.export.ExportedObservation;
import dev.gieok.contracts.export.ExportedTurn;
import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.http.StandingRequest;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.ingest.imports.Archive;
import dev.gieok.ingest.imports.Outlet;
import dev.gieok.ingest.imports.Pace;
import dev.gieok.ingest.imports.SentFile;
import dev.gieok.ingest.imports.Standings;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.Holding;
import dev.gieok.platform.transfer.ImportJob;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes in an export of a Gieok, and waits until memory shows what came of it. */
public final class ImportingMemory {
    private static final int ASKED_AT_ONCE = 500;

    private final Standings standings;
    private final Outlet outlet;
    private final MediaStore media;
    private final Pace pace;
    private final Clock clock;

    public ImportingMemory(Standings standings, Outlet outlet, Blobs blobs, Pace pace, Clock clock) {
        this.standings = standings;
        this.outlet = outlet;
        this.media = new MediaStore(blobs);
        this.pace = pace;
        this.clock = clock;
    }

    public ImportJob.Tally take(
            PersonKeys keys, ImportJob job, SentFile file, Archive archive, Holding<ImportJob> holding)
            throws IOException {
        ExportManifest manifest = Verified.manifest(file, archive);
        // A damaged line must be seen before the first one is taken.
        List<FactId> facts = new ArrayList<>();
        Commands checked = new Commands(keys, manifest, job.requestedAt());
        archive.read(file, (name, content) -> {
            switch (name) {
                case ExportEntry.MEMORIES ->
                    Lines.read(content, ExportedFact.class, fact -> facts.add(checked.checked(fact)));
                case ExportEntry.OBSERVATIONS -> Lines.read(content, ExportedObservation.class, one -> {});
                case ExportEntry.CONVERSATIONS -> Lines.read(content, ExportedTurn.class, turn -> {});
                case ExportEntry.MEDIA -> Lines.read(content, ExportedMedia.class, item -> {});
                default -> {
                    // Bytes of media, and pages for people.
                }
            }
        });
        holding.note(now -> now.counted(new ImportJob.Tally(facts.size(), 0, 0, 0, 0)));
        publish(keys, manifest, new Sending(outlet, keys, checked, holding), file, archive);
        return tally(keys, facts, holding);
    }

    private void publish(PersonKeys keys, ExportManifest manifest, Sending sending, SentFile file, Archive archive)
            throws IOException {
        Map<String, ExportManifest.Entry> entries = new HashMap<>();
        manifest.entries().forEach(entry -> entries.put(entry.name(), entry));
        Map<String, ExportedMedia> items = new HashMap<>();
        archive.read(file, (name, content) -> {
            switch (name) {
                case ExportEntry.MEMORIES -> Lines.read(content, ExportedFact.class, sending::fact);
                case ExportEntry.OBSERVATIONS -> Lines.read(content, ExportedObservation.class, sending::observation);
                case ExportEntry.CONVERSATIONS -> Lines.read(content, ExportedTurn.class, sending::turn);
                case ExportEntry.MEDIA ->
                    Lines.read(content, ExportedMedia.class, item -> items.put(String.valueOf(item.file()), item));
                default -> {
                    ExportedMedia item = items.get(name);
                    ExportManifest.Entry entry = entries.get(name);
                    if (item != null
                            && entry != null
                            && isNew(keys, sending.commands().id(item))) {
                        var uploaded = sending.commands().of(item, entry);
                        media.store(keys, uploaded, content);
                        sending.media(uploaded);
                    }
                }
            }
            sending.flush();
        });
    }

    private boolean isNew(PersonKeys keys, MediaId id) {
        return standings
                .of(keys.person(), new StandingRequest(List.of(), List.of(), List.of(id)))
                .media()
                .isEmpty();
    }

    private ImportJob.Tally tally(PersonKeys keys, List<FactId> facts, Holding<ImportJob> holding) {
        int[] counts = new int[Standing.Presence.values().length];
        int done = 0;
        for (int from = 0; from < facts.size(); from += ASKED_AT_ONCE) {
            List<FactId> asked = facts.subList(from, Math.min(facts.size(), from + ASKED_AT_ONCE));
            Map<String, Standing.Presence> found = awaited(keys, asked, holding);
            found.values().forEach(presence -> counts[presence.ordinal()]++);
            done += asked.size();
            int soFar = done;
            holding.progress(now -> now.counted(tally(facts.size(), counts, soFar)));
        }
        return tally(facts.size(), counts, facts.size());
    }

    private static ImportJob.Tally tally(int total, int[] counts, int done) {
        int learnt = counts[Standing.Presence.HERE.ordinal()];
        int review = counts[Standing.Presence.UNSORTED.ordinal()];
        int discarded = counts[Standing.Presence.FORGOTTEN.ordinal()];
        return new ImportJob.Tally(total, learnt, discarded, review, done - learnt - review - discarded);
    }

    private Map<String, Standing.Presence> awaited(PersonKeys keys, List<FactId> asked, Holding<ImportJob> holding) {
        Instant progressed = clock.instant();
        int known = -1;
        while (true) {
            Map<String, Standing.Presence> found = standings
                    .of(keys.person(), new StandingRequest(List.of(), asked, List.of()))
                    .facts();
            if (found.size() > known) {
                known = found.size();
                progressed = clock.instant();
            }
            if (found.size() >= asked.size() || clock.instant().isAfter(progressed.plus(pace.patience()))) {
                return found;
            }
            holding.progress(now -> now);
            pace.pause();
        }
    }
}
