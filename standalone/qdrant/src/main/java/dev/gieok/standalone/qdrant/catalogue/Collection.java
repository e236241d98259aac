package dev.gieok.standalone.qdrant.catalogue;

import dev.gieok.standalone.qdrant.index.CollectionIndex;
import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.Collections.CollectionInfo;
import io.qdrant.client.grpc.Collections.CollectionStatus;
import io.qdrant.client.grpc.Collections.OptimizerStatus;
import io.qdrant.client.grpc.Collections.PayloadSchemaInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One collection: a folder with what it was made with, and its index beside it. */
public final class Collection implements AutoCloseable {
    static final String SCHEMA_FILE = "schema.pb";
    private static final String INDEX_FOLDER = "index";

    private final Path folder;
    private final Schema schema;
    private final VectorSpaces spaces;
    private final CollectionIndex index;
    private final DiskSpace space;
    private Map<String, PayloadSchemaInfo> payloadIndexes;

    private Collection(String name, Path folder, Schema schema, Map<String, PayloadSchemaInfo> indexes, Storage storage)
            throws IOException {
        this.folder = folder;
        this.schema = schema;
        this.spaces = schema.spaces();
        this.payloadIndexes = Map.copyOf(indexes);
        this.space = DiskSpace.of(folder);
        this.index = new CollectionIndex(name, storage.open(folder.resolve(INDEX_FOLDER)), spaces, space);
    }

    static Collection create(String name, Path folder, Schema schema, Storage storage) throws IOException {
        Files.createDirectories(folder);
        Collection collection = new Collection(name, folder, schema, Map.of(), storage);
        // Last of all: a folder without this file is a creation that nobody was told of.
        DurableFile.write(folder, SCHEMA_FILE, collection.described(Map.of()));
        return collection;
    }

    static Collection open(String name, Path folder, Storage storage) throws IOException {
        CollectionInfo stored = CollectionInfo.parseFrom(Files.readAllBytes(folder.resolve(SCHEMA_FILE)));
        return new Collection(name, folder, new Schema(stored.getConfig()), stored.getPayloadSchemaMap(), storage);
    }

    public VectorSpaces spaces() {
        return spaces;
    }

    public CollectionIndex index() {
        return index;
    }

    /** As Qdrant reports it; green, since every acknowledged point is searchable. */
    public synchronized CollectionInfo info() throws IOException {
        return index.read((reader, points) -> described(payloadIndexes).toBuilder()
                .setStatus(CollectionStatus.Green)
                .setOptimizerStatus(OptimizerStatus.newBuilder().setOk(true))
                .setSegmentsCount(reader.leaves().size())
                .setPointsCount(reader.numDocs())
                .setIndexedVectorsCount(0)
                .build());
    }

    /** Every payload key is indexed anyway; this records that somebody wants it. */
    public synchronized void indexPayload(String key, PayloadSchemaInfo wanted) throws IOException {
        Map<String, PayloadSchemaInfo> changed = new TreeMap<>(payloadIndexes);
        changed.put(key, wanted);
        record(changed);
    }

    public synchronized void forgetPayloadIndex(String key) throws IOException {
        Map<String, PayloadSchemaInfo> changed = new TreeMap<>(payloadIndexes);
        changed.remove(key);
        record(changed);
    }

    private void record(Map<String, PayloadSchemaInfo> changed) throws IOException {
        if (!changed.equals(payloadIndexes)) {
            space.require();
            DurableFile.write(folder, SCHEMA_FILE, described(changed));
            payloadIndexes = Map.copyOf(changed);
        }
    }

    private CollectionInfo described(Map<String, PayloadSchemaInfo> indexes) {
        return CollectionInfo.newBuilder()
                .setConfig(schema.config())
                .putAllPayloadSchema(indexes)
                .build();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
