package dev.gieok.memory;

import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Persons with keys of their own, in a folder that is thrown away. */
public final class TestPersons {
    private static final Path FOLDER = folder();

    private TestPersons() {}

    public static BlobPersonRegistry registry() {
        return new BlobPersonRegistry(blobs(), master());
    }

    public static FolderBlobs blobs() {
        return new FolderBlobs(FOLDER.resolve("blobs"));
    }

    /** Blobs of one test alone. */
    public static FolderBlobs apart() {
        return new FolderBlobs(FOLDER.resolve("apart-" + UUID.randomUUID()));
    }

    public static MasterKey master() {
        return MasterKey.loadOrCreate(FOLDER.resolve("master.json"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("gieok-persons");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
