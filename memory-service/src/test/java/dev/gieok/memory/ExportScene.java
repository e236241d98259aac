package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.id.ExportId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.adapter.neo4j.Neo4jPersonArchive;
import dev.gieok.memory.export.Exporting;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.person.IdIssuer;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.transfer.ExportJob;
import dev.gieok.platform.transfer.JobRunner;
import dev.gieok.platform.transfer.JobStatus;
import dev.gieok.platform.transfer.PersonalJobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A person over the real stores, and their exports as the service makes them. */
abstract class ExportScene {
    final TestMemory memory = new TestMemory();
    final PersonId person = memory.person();
    final PersonKeys keys = memory.persons.keys(person);
    final TestFacts facts = new TestFacts(memory.persons, person);
    Blobs blobs;
    PersonalJobs<ExportJob> jobs;
    SealedFiles files;

    @BeforeEach
    void begin(@TempDir Path folder) {
        blobs = new FolderBlobs(folder);
        jobs = new PersonalJobs<>(blobs, PersonalBlobs.EXPORTS, PersonalBlobs.EXPORT_QUEUE, ExportJob.class);
        files = new SealedFiles(blobs, PersonalBlobs.EXPORT_FILES);
    }

    ExportId asked() {
        ExportId id = new ExportId(new IdIssuer(keys).random("exp"));
        jobs.open(keys, id.value(), ExportJob.requested(id, TestMemory.NOW));
        return id;
    }

    Map<String, byte[]> export() throws IOException {
        ExportId id = asked();
        runner(files).runAll();
        ExportJob job = jobs.find(keys, id.value()).orElseThrow();
        assertEquals(JobStatus.READY, job.status(), String.valueOf(job.error()));
        assertEquals(List.of(), jobs.queued());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(files.open(keys, id.value()).orElseThrow(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** One whose exports go into these files. */
    JobRunner<ExportJob> runner(SealedFiles files) {
        var archive = new Neo4jPersonArchive(Stores.neo4j());
        var stores = new Exporting.Stores(archive, memory.conversations, memory.mediaItems, memory.profiles, blobs);
        return new JobRunner<>(jobs, memory.persons, new Exporting(stores, files, memory.clock), memory.clock);
    }
}
