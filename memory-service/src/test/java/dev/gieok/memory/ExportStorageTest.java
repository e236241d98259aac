package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.id.ExportId;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.memory.export.ExpiringExports;
import dev.gieok.platform.blob.Blobs;
import dev.gieok.platform.erasure.PersonalBlobs;
import dev.gieok.platform.transfer.SealedFiles;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What of an export lies in the blob store, and how long. */
class ExportStorageTest extends ExportScene {
    @Test
    void noClearByteLiesInTheBlobStore() throws IOException {
        memory.tell(person, facts.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan"));
        export();

        for (String key : blobs.list("export")) {
            String stored = new String(blobs.get(key).orElseThrow().content(), StandardCharsets.ISO_8859_1);
            assertFalse(
                    stored.contains("Busan") || stored.contains("README") || stored.contains("PK\u0003\u0004"), key);
        }
    }

    @Test
    void whatIsOverIsDeletedAfterADay() throws IOException {
        export();
        var expiring = new ExpiringExports(jobs, files, memory.persons, memory.clock);
        expiring.expire();
        assertEquals(2, blobs.list("export").size());

        Clock later = Clock.offset(memory.clock, Duration.ofHours(25));
        new ExpiringExports(jobs, files, memory.persons, later).expire();

        assertEquals(List.of(), blobs.list("export"));
    }

    @Test
    void anExportThatIsErasedWhileItIsMadeLeavesNothing() {
        ExportId id = asked();
        memory.tell(person, facts.fact(Kind.ATTRIBUTE, "lives-in", "Busan", "I live in Busan"));
        var emptied = new AtomicBoolean();
        Blobs erasing = (Blobs) Proxy.newProxyInstance(
                Blobs.class.getClassLoader(), new Class<?>[] {Blobs.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("put") && emptied.compareAndSet(false, true)) {
                        blobs.list("export").forEach(blobs::delete);
                    }
                    return method.invoke(blobs, arguments);
                });

        runner(new SealedFiles(erasing, PersonalBlobs.EXPORT_FILES)).runAll();

        assertTrue(emptied.get());
        assertEquals(List.of(), blobs.list("export"));
        assertTrue(jobs.find(keys, id.value()).isEmpty());
    }
}
