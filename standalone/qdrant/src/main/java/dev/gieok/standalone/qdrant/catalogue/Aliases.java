package dev.gieok.standalone.qdrant.catalogue;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Collections.AliasDescription;
import io.qdrant.client.grpc.Collections.AliasOperations;
import io.qdrant.client.grpc.Collections.ListAliasesResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Second names of collections. A list of operations becomes one new map, so that a switch is seen whole or not at all. */
record Aliases(Map<String, String> collectionByAlias) {
    private static final String FILE = "aliases.pb";

    Aliases {
        collectionByAlias = Map.copyOf(collectionByAlias);
    }

    /** Those of collections that are there: a crash while one was deleted leaves its alias behind. */
    static Aliases load(Path folder, Set<String> collections) throws IOException {
        Path file = folder.resolve(FILE);
        Map<String, String> loaded = new TreeMap<>();
        if (Files.exists(file)) {
            ListAliasesResponse.parseFrom(Files.readAllBytes(file))
                    .getAliasesList()
                    .forEach(alias -> loaded.put(alias.getAliasName(), alias.getCollectionName()));
        }
        loaded.values().retainAll(collections);
        return new Aliases(loaded);
    }

    void save(Path folder) throws IOException {
        DurableFile.write(
                folder,
                FILE,
                ListAliasesResponse.newBuilder().addAllAliases(list()).build());
    }

    List<AliasDescription> list() {
        return new TreeMap<>(collectionByAlias)
                .entrySet().stream()
                        .map(entry -> AliasDescription.newBuilder()
                                .setAliasName(entry.getKey())
                                .setCollectionName(entry.getValue())
                                .build())
                        .toList();
    }

    /** @throws Refusal when one of the operations cannot be done; then none is */
    Aliases after(List<AliasOperations> operations, Set<String> collections) {
        Map<String, String> changed = new TreeMap<>(collectionByAlias);
        for (AliasOperations operation : operations) {
            switch (operation.getActionCase()) {
                case CREATE_ALIAS -> {
                    String collection = operation.getCreateAlias().getCollectionName();
                    String alias = Names.check(operation.getCreateAlias().getAliasName());
                    requireCollection(collection, collections);
                    requireNoCollection(alias, collections);
                    changed.put(alias, collection);
                }
                case DELETE_ALIAS -> changed.remove(operation.getDeleteAlias().getAliasName());
                case RENAME_ALIAS -> {
                    String from = operation.getRenameAlias().getOldAliasName();
                    String to = Names.check(operation.getRenameAlias().getNewAliasName());
                    requireNoCollection(to, collections);
                    String collection = changed.remove(from);
                    if (collection == null) {
                        throw Refusal.notFound("Alias " + from + " does not exists!");
                    }
                    changed.put(to, collection);
                }
                case ACTION_NOT_SET -> throw Refusal.invalid("an alias operation is empty");
            }
        }
        return new Aliases(changed);
    }

    Aliases withoutCollection(String collection) {
        Map<String, String> changed = new TreeMap<>(collectionByAlias);
        changed.values().removeIf(collection::equals);
        return new Aliases(changed);
    }

    private static void requireCollection(String name, Set<String> collections) {
        if (!collections.contains(name)) {
            throw Catalogue.missing(name);
        }
    }

    private static void requireNoCollection(String alias, Set<String> collections) {
        if (collections.contains(alias)) {
            throw Refusal.exists("Collection `" + alias + "` already exists!");
        }
    }
}
