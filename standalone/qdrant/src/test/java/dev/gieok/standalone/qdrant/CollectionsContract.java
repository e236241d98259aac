package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static dev.gieok.standalone.qdrant.Scratch.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.Status.Code;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Collections.AliasDescription;
import io.qdrant.client.grpc.Collections.AliasOperations;
import io.qdrant.client.grpc.Collections.CollectionInfo;
import io.qdrant.client.grpc.Collections.CollectionStatus;
import io.qdrant.client.grpc.Collections.CreateAlias;
import io.qdrant.client.grpc.Collections.DeleteAlias;
import io.qdrant.client.grpc.Collections.Distance;
import io.qdrant.client.grpc.Collections.KeywordIndexParams;
import io.qdrant.client.grpc.Collections.PayloadIndexParams;
import io.qdrant.client.grpc.Collections.PayloadSchemaInfo;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Collections.VectorParams;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

abstract class CollectionsContract {
    private final QdrantClient client;

    CollectionsContract(QdrantClient client) {
        this.client = client;
    }

    @Test
    void saysAVersionThatTheClientCanRead() throws Exception {
        assertTrue(await(client.healthCheckAsync()).getVersion().matches("1\\.\\d+\\.\\d+.*"));
    }

    @Test
    void reportsACollectionAsItWasCreated() throws Exception {
        Scratch scratch = Scratch.on(client);
        scratch.put(point(1, Map.of(), Map.of()), point(2, Map.of(), Map.of()));

        CollectionInfo info = await(client.getCollectionInfoAsync(scratch.name()));

        VectorParams text =
                info.getConfig().getParams().getVectorsConfig().getParamsMap().getMapOrThrow("text");
        assertEquals(CollectionStatus.Green, info.getStatus());
        assertEquals(2, info.getPointsCount());
        assertEquals(4, text.getSize());
        assertEquals(Distance.Cosine, text.getDistance());
        assertTrue(info.getConfig().getParams().getSparseVectorsConfig().containsMap("lexical"));
    }

    @Test
    void refusesToCreateACollectionThatIsThere() throws Exception {
        Scratch scratch = Scratch.on(client);

        assertEquals(Code.ALREADY_EXISTS, refusal(client.createCollectionAsync(Scratch.layout(scratch.name()))));
    }

    @Test
    void refusesCallsToACollectionThatIsNotThere() throws Exception {
        String missing = "missing-" + UUID.randomUUID();

        assertEquals(Code.NOT_FOUND, refusal(client.getCollectionInfoAsync(missing)));
        assertEquals(Code.NOT_FOUND, refusal(client.countAsync(missing)));
        assertEquals(Code.NOT_FOUND, refusal(client.upsertAsync(missing, List.of(point(1, Map.of(), Map.of())))));
        assertEquals(
                Code.NOT_FOUND,
                refusal(client.queryAsync(new Scratch(client, missing).query().build())));
    }

    @Test
    void listsACollectionUntilItIsDeleted() throws Exception {
        Scratch scratch = Scratch.on(client);
        assertTrue(await(client.listCollectionsAsync()).contains(scratch.name()));
        assertTrue(await(client.collectionExistsAsync(scratch.name())));

        await(client.deleteCollectionAsync(scratch.name()));

        assertFalse(await(client.listCollectionsAsync()).contains(scratch.name()));
        assertFalse(await(client.collectionExistsAsync(scratch.name())));
    }

    @Test
    void startsEmptyUnderANameThatWasUsedBefore() throws Exception {
        Scratch scratch = Scratch.on(client);
        scratch.put(point(1, Map.of(), Map.of()));
        await(client.deleteCollectionAsync(scratch.name()));

        await(client.createCollectionAsync(Scratch.layout(scratch.name())));

        assertEquals(0, await(client.countAsync(scratch.name())));
    }

    @Test
    void switchesAnAliasFromOneGenerationToTheNext() throws Exception {
        Scratch first = Scratch.on(client);
        Scratch second = Scratch.on(client);
        first.put(point(1, Map.of(), Map.of()));
        String alias = "live-" + UUID.randomUUID();
        await(client.createAliasAsync(alias, first.name()));
        assertEquals(1, await(client.countAsync(alias)));

        await(client.updateAliasesAsync(List.of(
                AliasOperations.newBuilder()
                        .setDeleteAlias(DeleteAlias.newBuilder().setAliasName(alias))
                        .build(),
                AliasOperations.newBuilder()
                        .setCreateAlias(
                                CreateAlias.newBuilder().setAliasName(alias).setCollectionName(second.name()))
                        .build())));

        assertEquals(0, await(client.countAsync(alias)));
        assertEquals(List.of(alias), await(client.listCollectionAliasesAsync(second.name())));
        assertEquals(List.of(), await(client.listCollectionAliasesAsync(first.name())));
    }

    @Test
    void renamesAnAlias() throws Exception {
        Scratch scratch = Scratch.on(client);
        String before = "before-" + UUID.randomUUID();
        String after = "after-" + UUID.randomUUID();
        await(client.createAliasAsync(before, scratch.name()));

        await(client.renameAliasAsync(before, after));

        assertEquals(List.of(after), await(client.listCollectionAliasesAsync(scratch.name())));
        assertEquals(Code.NOT_FOUND, refusal(client.renameAliasAsync(before, "anything")));
    }

    @Test
    void refusesAnAliasOfNothing() throws Exception {
        assertEquals(Code.NOT_FOUND, refusal(client.createAliasAsync("alias", "missing-" + UUID.randomUUID())));
    }

    @Test
    void forgetsTheAliasesOfADeletedCollection() throws Exception {
        Scratch scratch = Scratch.on(client);
        String alias = "gone-" + UUID.randomUUID();
        await(client.createAliasAsync(alias, scratch.name()));

        await(client.deleteCollectionAsync(scratch.name()));

        assertFalse(await(client.listAliasesAsync()).stream()
                .map(AliasDescription::getAliasName)
                .toList()
                .contains(alias));
    }

    @Test
    void recordsAPayloadIndexWithItsParameters() throws Exception {
        Scratch scratch = Scratch.on(client);
        PayloadIndexParams tenant = PayloadIndexParams.newBuilder()
                .setKeywordIndexParams(KeywordIndexParams.newBuilder().setIsTenant(true))
                .build();

        await(client.createPayloadIndexAsync(
                scratch.name(), "tenant", PayloadSchemaType.Keyword, tenant, true, null, null));

        PayloadSchemaInfo recorded =
                await(client.getCollectionInfoAsync(scratch.name())).getPayloadSchemaOrThrow("tenant");
        assertEquals(PayloadSchemaType.Keyword, recorded.getDataType());
        assertTrue(recorded.getParams().getKeywordIndexParams().getIsTenant());
        await(client.deletePayloadIndexAsync(scratch.name(), "tenant", true, null, null));
        assertFalse(await(client.getCollectionInfoAsync(scratch.name())).containsPayloadSchema("tenant"));
    }
}
