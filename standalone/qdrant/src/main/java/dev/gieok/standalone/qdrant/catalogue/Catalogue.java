package dev.gieok.standalone.qdrant.catalogue;

import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Collections.AliasDescription;
import io.qdrant.client.grpc.Collections.AliasOperations;
import io.qdrant.client.grpc.Collections.CreateCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** All collections and aliases under one folder. Changes of it are one at a time; look-ups take no lock. */
public final class Catalogue implements AutoCloseable {
    private final Path folder;
    private final Storage storage;
    private final DiskSpace space;
    private final Map<String, Collection> collections = new ConcurrentSkipListMap<>();
    private volatile Aliases aliases;

    private Catalogue(Path folder, Storage storage) throws IOException {
        this.folder = folder;
        this.storage = storage;
        Files.createDirectories(folder);
        this.space = DiskSpace.of(folder);
        Trash.empty(folder);
        for (Path found : Trash.list(folder)) {
            String folderName = found.getFileName().toString();
            if (Names.isFolder(folderName)) {
                String name = Names.ofFolder(folderName);
                collections.put(name, Collection.open(name, found, storage));
            }
        }
        aliases = Aliases.load(folder, collections.keySet());
    }

    /** Opens everything that is under the folder. */
    public static Catalogue open(Path folder, Storage storage) throws IOException {
        return new Catalogue(folder, storage);
    }

    /** By its name or an alias. @throws Refusal when there is none */
    public Collection get(String name) {
        Collection direct = collections.get(name);
        if (direct != null) {
            return direct;
        }
        String target = aliases.collectionByAlias().get(name);
        Collection aliased = target == null ? null : collections.get(target);
        if (aliased == null) {
            throw missing(name);
        }
        return aliased;
    }

    public boolean exists(String name) {
        return collections.containsKey(name) || aliases.collectionByAlias().containsKey(name);
    }

    public List<String> names() {
        return List.copyOf(collections.keySet());
    }

    public List<AliasDescription> aliases() {
        return aliases.list();
    }

    public synchronized void create(CreateCollection create) throws IOException {
        String name = Names.check(create.getCollectionName());
        if (collections.containsKey(name)) {
            throw Refusal.exists("Collection `" + name + "` already exists!");
        }
        if (exists(name)) {
            throw Refusal.invalid(
                    "Can't create collection with name " + name + ". Alias with the same name already exists");
        }
        space.require();
        Schema schema = Schema.of(create);
        Path home = folder.resolve(Names.folder(name));
        try {
            Collection created = Collection.create(name, home, schema, storage);
            DurableFile.sync(folder);
            collections.put(name, created);
        } catch (IOException | RuntimeException failure) {
            Trash.throwAway(home);
            throw failure;
        }
    }

    /** Its own name only, no alias. Says whether there was one. */
    public synchronized boolean delete(String name) throws IOException {
        if (!collections.containsKey(name)) {
            return false;
        }
        // Renaming it is the moment it is gone for a server that starts again.
        Path trash = Trash.nameFor(folder);
        Files.move(folder.resolve(Names.folder(name)), trash, StandardCopyOption.ATOMIC_MOVE);
        DurableFile.sync(folder);
        Collection removed = collections.remove(name);
        adopt(aliases.withoutCollection(name));
        if (removed != null) {
            removed.close();
        }
        Trash.throwAway(trash);
        return true;
    }

    public synchronized void change(List<AliasOperations> operations) throws IOException {
        space.require();
        adopt(aliases.after(operations, collections.keySet()));
    }

    private void adopt(Aliases changed) throws IOException {
        if (!changed.equals(aliases)) {
            changed.save(folder);
            aliases = changed;
        }
    }

    static Refusal missing(String name) {
        return Refusal.notFound("Collection `" + name + "` doesn't exist!");
    }

    @Override
    public synchronized void close() throws IOException {
        for (Collection collection : collections.values()) {
            collection.close();
        }
        collections.clear();
    }
}
