package dev.gieok.ingest.media;

import dev.gieok.contracts.event.Event;
import dev.gieok.contracts.event.MediaUploaded;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.media.ClaimCheck;
import dev.gieok.ingest.Standing;
import dev.gieok.ingest.adapter.blob.SealedMediaShelf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One file of one person, uploaded; and what happens as it is taken apart. */
abstract class TakingApartScene {
    static final Instant THEN = Instant.parse("2026-11-02T09:00:00Z");
    static final MediaId MEDIA = new MediaId("med_" + "0".repeat(26));
    static final byte[] FILE = "the bytes of a file".getBytes();
    static final Dismantled WHOLE = new Dismantled.Whole("scripted", Optional.empty());

    @TempDir
    Path folder;

    final List<Event> happened = new ArrayList<>();
    Standing standing;
    PersonId person;
    SealedMediaShelf shelf;

    @BeforeEach
    void stand() {
        standing = new Standing(folder);
        person = standing.persons.enrol("ada");
        shelf = new SealedMediaShelf(standing.blobs, standing.persons);
        standing.blobs.put(key(), out -> out.write(sealed(FILE, MEDIA.value())));
    }

    final TakingApart takingApart(Dismantler dismantler) {
        return new TakingApart(shelf, dismantler, 1024 * 1024);
    }

    final MediaUploaded uploaded() {
        return uploaded(new ClaimCheck(key(), sha256(FILE), "image/png", FILE.length));
    }

    static MediaUploaded uploaded(ClaimCheck blob) {
        return new MediaUploaded(MEDIA, blob, "a.png", null, null, THEN);
    }

    final String key() {
        return "media/" + person + "/" + MEDIA;
    }

    final byte[] sealed(byte[] clear, String context) {
        var stored = new ByteArrayOutputStream();
        try (OutputStream out = standing.persons.keys(person).sealing(stored, context)) {
            out.write(clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored.toByteArray();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
