package dev.gieok.platform.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every blob store does; run against each. */
abstract class BlobsContract {
    abstract Blobs blobs();

    @Test
    void givesBackWhatWasPutUntilItIsDeleted() throws Exception {
        blobs().put("media/a/1", out -> out.write(bytes("한국어 text")));
        assertArrayEquals(
                bytes("한국어 text"), blobs().get("media/a/1").orElseThrow().content());
        try (var stream = blobs().open("media/a/1").orElseThrow()) {
            assertArrayEquals(bytes("한국어 text"), stream.readAllBytes());
        }
        blobs().delete("media/a/1");
        blobs().delete("media/a/1");
        assertTrue(blobs().get("media/a/1").isEmpty());
        assertTrue(blobs().open("media/a/1").isEmpty());
    }

    @Test
    void putsIfAbsentOnlyOnce() {
        assertTrue(blobs().putIfAbsent("once", bytes("first")));
        for (int i = 0; i < 20; i++) {
            // A store may refuse before it has read what is sent.
            assertFalse(blobs().putIfAbsent("once", bytes("second")));
        }
        assertArrayEquals(bytes("first"), blobs().get("once").orElseThrow().content());
    }

    @Test
    void replacesOnlyWhatWasRead() {
        blobs().put("entry", out -> out.write(bytes("one")));
        String etag = blobs().get("entry").orElseThrow().etag();
        assertTrue(blobs().replace("entry", etag, bytes("two")));
        assertFalse(blobs().replace("entry", etag, bytes("three")));
        assertArrayEquals(bytes("two"), blobs().get("entry").orElseThrow().content());
    }

    @Test
    void replacesNothingThatIsGone() {
        blobs().put("entry", out -> out.write(bytes("one")));
        String etag = blobs().get("entry").orElseThrow().etag();
        blobs().delete("entry");
        assertFalse(blobs().replace("entry", etag, bytes("two")));
        assertTrue(blobs().get("entry").isEmpty());
    }

    @Test
    void listsWhatStartsWithAPrefix() {
        blobs().put("tree/a/1", out -> out.write(1));
        blobs().put("tree/a/2", out -> out.write(1));
        blobs().put("tree/b/1", out -> out.write(1));
        assertEquals(
                List.of("tree/a/1", "tree/a/2"),
                blobs().list("tree/a/").stream().sorted().toList());
        assertEquals(List.of(), blobs().list("tree/c/"));
    }

    @Test
    void showsNothingOfAPutThatFailed() {
        assertThrows(
                IllegalStateException.class,
                () -> blobs().put("broken", out -> {
                    out.write(bytes("half"));
                    throw new IllegalStateException("the sender went away");
                }));
        assertTrue(blobs().get("broken").isEmpty());
    }

    @Test
    void leavesItToTheWriterToCloseTheStream() {
        blobs().put("closed", out -> {
            try (out) {
                out.write(bytes("all of it"));
            }
        });
        assertArrayEquals(
                bytes("all of it"), blobs().get("closed").orElseThrow().content());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
