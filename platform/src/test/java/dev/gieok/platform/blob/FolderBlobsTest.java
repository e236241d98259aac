package dev.gieok.platform.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBlobsTest extends BlobsContract {
    @TempDir
    Path folder;

    private FolderBlobs blobs;

    @BeforeEach
    void open() {
        blobs = new FolderBlobs(folder);
    }

    @Override
    Blobs blobs() {
        return blobs;
    }

    @Test
    void ofManyThatPutAtOnceExactlyOneWins() throws Exception {
        try (var executor = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> all = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> blobs.putIfAbsent("race", bytes("writer " + i)))
                    .toList();
            int winners = 0;
            for (var done : executor.invokeAll(all)) {
                winners += done.get() ? 1 : 0;
            }
            assertEquals(1, winners);
        }
    }

    @Test
    void aKeyCannotLeadOutside() {
        assertThrows(IllegalArgumentException.class, () -> blobs.get("../outside"));
    }

    @Test
    void leavesNoTemporaryFileBehind() throws IOException {
        putsIfAbsentOnlyOnce();
        showsNothingOfAPutThatFailed();
        try (var files = Files.list(folder.resolve(".incoming"))) {
            assertEquals(0, files.count());
        }
    }

    /** Not of the contract: the S3Proxy that stands in for S3 in tests compares, then writes; S3 does both at once. */
    @Test
    void replacesForOneOfManyAtATime() {
        blobs().put("contended", out -> out.write(bytes("0")));
        IntStream.range(0, 4).parallel().forEach(one -> {
            boolean done = false;
            while (!done) {
                var read = blobs().get("contended").orElseThrow();
                int next = Integer.parseInt(new String(read.content(), StandardCharsets.UTF_8)) + 1;
                done = blobs().replace("contended", read.etag(), bytes(Integer.toString(next)));
            }
        });
        assertArrayEquals(bytes("4"), blobs().get("contended").orElseThrow().content());
    }

    /** Not of the contract, for the same reason. */
    @Test
    void whatIsDeletedStaysGoneWhoeverReplacesItMeanwhile() throws Exception {
        try (var executor = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 200; i++) {
                blobs.put("contended", out -> out.write(bytes("one")));
                String etag = blobs.get("contended").orElseThrow().etag();
                CyclicBarrier together = new CyclicBarrier(2);
                var replaced = executor.submit(() -> {
                    together.await();
                    return blobs.replace("contended", etag, bytes("two"));
                });
                together.await();
                blobs.delete("contended");
                replaced.get();
                assertTrue(blobs.get("contended").isEmpty(), "in round " + i);
            }
        }
    }
}
