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
final class TestPersons {
    private TestPersons() {}

    static PersonRegistry registry() {
        try {
            Path folder = Files.createTempDirectory("gieok-persons");
            folder.toFile().deleteOnExit();
            return new BlobPersonRegistry(
                    new FolderBlobs(folder.resolve("blobs")), MasterKey.loadOrCreate(folder.resolve("master.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
