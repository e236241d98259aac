package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Collections.AliasOperations;
import io.qdrant.client.grpc.Collections.CollectionInfo;
import io.qdrant.client.grpc.Collections.CreateAlias;
import io.qdrant.client.grpc.Collections.DeleteAlias;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    @TempDir
    Path data;

    /** What a test does with a server that is stopped afterwards. */
    private interface Visit {
        void to(QdrantClient client) throws Exception;
    }

    private void visit(Visit visit) throws Exception {
        try (EmbeddedQdrant server = EmbeddedQdrant.start(data, 0);
                QdrantClient client = Target.clientOf("127.0.0.1", server.port())) {
            visit.to(client);
        }
    }

    @Test
    void findsEverythingAgain() throws Exception {
        String odd = "기억 ..% x";
        visit(client -> {
            await(client.createCollectionAsync(Scratch.layout(odd)));
            await(client.createAliasAsync("live", odd));
            await(client.createPayloadIndexAsync(odd, "n", PayloadSchemaType.Integer, null, true, null, null));
            new Scratch(client, odd).put(point(1, Map.of("image", vector(1, 2, 3, 4)), Map.of("n", value(1))));
        });

        visit(client -> {
            CollectionInfo info = await(client.getCollectionInfoAsync(odd));
            RetrievedPoint point = new Scratch(client, "live").read(id(1));
            assertEquals(List.of(odd), await(client.listCollectionsAsync()));
            assertTrue(info.containsPayloadSchema("n"));
            assertEquals(1, info.getPointsCount());
            assertEquals(Map.of("n", value(1)), point.getPayloadMap());
            assertEquals(
                    List.of(1f, 2f, 3f, 4f),
                    point.getVectors()
                            .getVectors()
                            .getVectorsOrThrow("image")
                            .getDense()
                            .getDataList());
        });
    }

    @Test
    void goesOnCountingItsOperations() throws Exception {
        visit(client -> {
            await(client.createCollectionAsync(Scratch.layout("counted")));
            assertEquals(
                    1,
                    await(client.upsertAsync("counted", List.of(point(1, Map.of(), Map.of()))))
                            .getOperationId());
        });

        visit(client -> assertEquals(
                2,
                await(client.upsertAsync("counted", List.of(point(1, Map.of(), Map.of()))))
                        .getOperationId()));
    }

    @Test
    void forgetsACreationThatDidNotComeToItsEnd() throws Exception {
        Path unfinished =
                Files.createDirectories(data.resolve("collection-half").resolve("index"));
        Files.writeString(unfinished.resolve("segments_1"), "cut off");
        Files.createDirectories(data.resolve("trash-1"));

        visit(client -> {
            assertEquals(List.of(), await(client.listCollectionsAsync()));
            await(client.createCollectionAsync(Scratch.layout("half")));
        });

        try (Stream<Path> left = Files.list(data)) {
            assertEquals(List.of(data.resolve("collection-half")), left.toList());
        }
    }

    @Test
    void changesNoAliasWhenOneOfSeveralChangesIsRefused() throws Exception {
        visit(client -> {
            await(client.createCollectionAsync(Scratch.layout("one")));
            await(client.createAliasAsync("live", "one"));
            List<AliasOperations> half = List.of(
                    AliasOperations.newBuilder()
                            .setDeleteAlias(DeleteAlias.newBuilder().setAliasName("live"))
                            .build(),
                    AliasOperations.newBuilder()
                            .setCreateAlias(CreateAlias.newBuilder()
                                    .setAliasName("live")
                                    .setCollectionName("missing"))
                            .build());

            assertEquals(Code.NOT_FOUND, refusal(client.updateAliasesAsync(half)));
            assertEquals(List.of("live"), await(client.listCollectionAliasesAsync("one")));
        });
    }
}
