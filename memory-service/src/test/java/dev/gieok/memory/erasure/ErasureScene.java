package dev.gieok.memory.erasure;

import static dev.gieok.memory.erasure.World.CERTIFICATE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.blob.FolderBlobs;
import dev.gieok.platform.person.BlobPersonRegistry;
import dev.gieok.platform.person.MasterKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two persons with books on a shelf, one of whom will ask to be erased. */
abstract class ErasureScene {
    @TempDir
    Path folder;

    final Shelf shelf = new Shelf();
    World world;
    PersonId minji;
    PersonId tom;

    @BeforeEach
    void given() {
        world = worldOver(folder.resolve("blobs"));
        minji = world.registry.enrol("minji");
        tom = world.registry.enrol("tom");
        shelf.put(minji, 5);
        shelf.put(tom, 2);
    }

    JsonNode certificate() {
        return world.erasures.issued(CERTIFICATE).orElseThrow().certificate();
    }

    World worldOver(Path blobs) {
        FolderBlobs store = new FolderBlobs(blobs);
        MasterKey master = MasterKey.loadOrCreate(folder.resolve("keys/master.json"));
        return new World(
                store,
                master,
                new BlobPersonRegistry(store, master),
                folder.resolve("keys/erasures.jsonl"),
                List.of(shelf));
    }
}
