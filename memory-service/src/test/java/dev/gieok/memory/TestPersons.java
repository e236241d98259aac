package dev.gieok.memory;

import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import dev.gieok.platform.person.PersonRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Persons with keys of their own, in a folder that is thrown away. */
public final class TestPersons {
    private static final Path FOLDER = folder();

    private TestPersons() {}

    public static PersonRegistry registry() {
        return new BlobPersonRegistry(new FolderBlobs(FOLDER.resolve("blobs")), master());
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
