package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.ids;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static io.qdrant.client.QueryFactory.nearest;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.PointStruct;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private final AtomicBoolean full = new AtomicBoolean();

    @TempDir
    Path data;

    @Test
    void saysSoServesReadsAndGoesOnWhenThereIsRoom() throws Exception {
        try (EmbeddedQdrant server = start(context -> full.get());
                QdrantClient client = Target.clientOf("127.0.0.1", server.port())) {
            Scratch scratch = Scratch.on(client);
            scratch.put(point(1, Map.of("text", vector(1, 0, 0, 0)), Map.of("n", value(1))));

            full.set(true);
            for (int attempt = 0; attempt < 3; attempt++) {
                assertEquals(Code.RESOURCE_EXHAUSTED, refusal(client.upsertAsync(scratch.name(), one(2, 2))));
                assertEquals(Code.RESOURCE_EXHAUSTED, refusal(client.upsertAsync(scratch.name(), one(1, 9))));
                assertEquals(1, scratch.count(Filter.getDefaultInstance()));
                assertEquals(Map.of("n", value(1)), scratch.payload(1));
                assertEquals(
                        List.of(1L),
                        ids(scratch.ask(scratch.query().setUsing("text").setQuery(nearest(1, 0, 0, 0)))));
            }

            full.set(false);
            scratch.put(point(2, Map.of(), Map.of("n", value(3))));
            assertEquals(Map.of("n", value(3)), scratch.payload(2));
            assertEquals(Map.of("n", value(1)), scratch.payload(1));
        }
    }

    @Test
    void keepsWritingWhileThereIsNoRoomToMerge() throws Exception {
        String name;
        try (EmbeddedQdrant server = start(context -> full.get() && context.context == IOContext.Context.MERGE);
                QdrantClient client = Target.clientOf("127.0.0.1", server.port())) {
            Scratch scratch = Scratch.on(client);
            name = scratch.name();
            full.set(true);
            for (int i = 0; i < 60; i++) {
                scratch.put(point(i, Map.of(), Map.of("n", value(i))));
            }
            assertEquals(60, scratch.count(Filter.getDefaultInstance()));
        }
        full.set(false);
        try (EmbeddedQdrant server = EmbeddedQdrant.start(data, 0);
                QdrantClient client = Target.clientOf("127.0.0.1", server.port())) {
            assertEquals(60, new Scratch(client, name).count(Filter.getDefaultInstance()));
        }
    }

    private EmbeddedQdrant start(Predicate<IOContext> isFull) throws Exception {
        return EmbeddedQdrant.start(
                data, new InetSocketAddress("127.0.0.1", 0), folder -> new FullDisk(FSDirectory.open(folder), isFull));
    }

    private static List<PointStruct> one(long id, long n) {
        return List.of(point(id, Map.of(), Map.of("n", value(n))));
    }
}
