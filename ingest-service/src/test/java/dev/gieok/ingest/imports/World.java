package dev.gieok.ingest.imports;

import dev.gieok.contracts.Topic;
import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.FactImported;
import dev.gieok.contracts.event.ObservationAccepted;
import dev.gieok.contracts.http.Standing;
import dev.gieok.contracts.id.ImportId;
import dev.gieok.ingest.adapter.calendar.CalendarHistory;
import dev.gieok.ingest.imports.memory.ImportingMemory;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.ImportJob;
import dev.gieok.platform.transfer.JobRunner;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Real files, keys and jobs; and a memory that decides at once: a question teaches nothing, a note is kept, and
 * everything else is learnt.
 */
final class World {
    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    final Blobs blobs;
    final PersonKeys keys;
    final List<Published> published = new ArrayList<>();
    final Map<String, Standing.Outcome> decided = new HashMap<>();
    final Map<String, Standing.Presence> facts = new HashMap<>();
    final Set<String> forgotten = new HashSet<>();
    /** How many more events Kafka takes before it goes away. */
    int kafkaTakes = Integer.MAX_VALUE;
    /** How long the store takes to give a file. */
    Duration beforeItGives = Duration.ZERO;
    /** Whether another instance could have taken a job over while its file was waited for. */
    boolean free;

    private final PersonalJobs<ImportJob> jobs;
    private final SealedFiles files;
    private final Ticking clock = new Ticking();
    private final JobRunner<ImportJob> runner;

    record Published(Topic topic, Event event) {}

    World(Path folder, Bounds bounds) {
        blobs = slow(new FolderBlobs(folder.resolve("blobs")));
        var persons = new BlobPersonRegistry(blobs, MasterKey.loadOrCreate(folder.resolve("keys/master.json")));
        keys = persons.keys(persons.enrol("minji"));
        jobs = new PersonalJobs<>(blobs, PersonalBlobs.IMPORTS, PersonalBlobs.IMPORT_QUEUE, ImportJob.class);
        files = new SealedFiles(blobs, PersonalBlobs.IMPORT_FILES);
        Pace pace = new Pace(10, Duration.ZERO, Duration.ofMinutes(3));
        Outlet outlet = (topic, person, event) -> publish(topic, event);
        Standings standings = (person, asked) -> {
            Map<String, Standing.Outcome> observations = new HashMap<>(decided);
            observations
                    .keySet()
                    .retainAll(
                            asked.observations().stream().map(id -> id.value()).toList());
            Map<String, Standing.Presence> present = new HashMap<>(facts);
            present.keySet()
                    .retainAll(asked.facts().stream().map(id -> id.value()).toList());
            Map<String, Standing.Presence> media = new HashMap<>();
            asked.media().stream()
                    .filter(id -> forgotten.contains(id.value()))
                    .forEach(id -> media.put(id.value(), Standing.Presence.FORGOTTEN));
            return new Standing(observations, present, media);
        };
        runner = new JobRunner<>(
                jobs,
                persons,
                new Importing(
                        files,
                        bounds,
                        CalendarHistory::new,
                        new ImportingHistory(standings, outlet, pace, clock),
                        new ImportingMemory(standings, outlet, blobs, pace, clock),
                        clock),
                clock);
    }

    /** Sends a file, and has it worked on once. */
    ImportJob sent(byte[] file, ImportJob.Asked asked) {
        ImportId id = new ImportId(new IdIssuer(keys).random("imp"));
        files.store(keys, id.value(), out -> out.write(file));
        jobs.open(keys, id.value(), ImportJob.requested(id, NOON, asked));
        runner.runAll();
        return job(id);
    }

    ImportJob sent(byte[] file) {
        return sent(file, new ImportJob.Asked(null, null, null));
    }

    /** Later, when nobody's lease holds any more. */
    ImportJob workedOnAgain(ImportJob job) {
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        runner.runAll();
        return job(job.importId());
    }

    boolean isFileThere(ImportJob job) {
        return files.open(keys, job.importId().value()).isPresent();
    }

    <T extends Event> List<T> events(Class<T> type) {
        return published.stream()
                .map(Published::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private ImportJob job(ImportId id) {
        return jobs.find(keys, id.value()).orElseThrow();
    }

    private Blobs slow(Blobs store) {
        return (Blobs) Proxy.newProxyInstance(
                Blobs.class.getClassLoader(), new Class<?>[] {Blobs.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("open")) {
                        clock.now = clock.now.plus(beforeItGives);
                        free |= jobs.of(keys).stream()
                                .anyMatch(job -> job.lease().isFree(clock.now));
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private CompletableFuture<Void> publish(Topic topic, Event event) {
        if (kafkaTakes-- <= 0) {
            return CompletableFuture.failedFuture(new RetriableException("Kafka is away"));
        }
        published.add(new Published(topic, event));
        switch (event) {
            case ObservationAccepted accepted ->
                decided.put(accepted.observationId().value(), outcome(accepted.text()));
            case FactImported imported ->
                facts.put(
                        imported.fact().factId().value(),
                        forgotten.contains(imported.fact().factId().value())
                                ? Standing.Presence.FORGOTTEN
                                : Standing.Presence.HERE);
            default -> {
                // Nothing waits for it.
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    private static Standing.Outcome outcome(String text) {
        return text.endsWith("?")
                ? Standing.Outcome.DISCARDED
                : text.startsWith("(note)") ? Standing.Outcome.REVIEW : Standing.Outcome.LEARNT;
    }

    /** Stands until it is moved. */
    private static final class Ticking extends Clock {
        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
