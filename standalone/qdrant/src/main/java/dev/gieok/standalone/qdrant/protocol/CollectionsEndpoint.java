package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.Collections.AliasDescription;
import io.qdrant.client.grpc.Collections.ChangeAliases;
import io.qdrant.client.grpc.Collections.CollectionDescription;
import io.qdrant.client.grpc.Collections.CollectionExists;
import io.qdrant.client.grpc.Collections.CollectionExistsRequest;
import io.qdrant.client.grpc.Collections.CollectionExistsResponse;
import io.qdrant.client.grpc.Collections.CollectionOperationResponse;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.DeleteCollection;
import io.qdrant.client.grpc.Collections.GetCollectionInfoRequest;
import io.qdrant.client.grpc.Collections.GetCollectionInfoResponse;
import io.qdrant.client.grpc.Collections.ListAliasesRequest;
import io.qdrant.client.grpc.Collections.ListAliasesResponse;
import io.qdrant.client.grpc.Collections.ListCollectionAliasesRequest;
import io.qdrant.client.grpc.Collections.ListCollectionsRequest;
import io.qdrant.client.grpc.Collections.ListCollectionsResponse;
import io.qdrant.client.grpc.CollectionsGrpc;

/** Collections and aliases. */
final class CollectionsEndpoint extends CollectionsGrpc.CollectionsImplBase {
    private final Catalogue catalogue;
    private final Calls calls;

    CollectionsEndpoint(Catalogue catalogue, Calls calls) {
        this.catalogue = catalogue;
        this.calls = calls;
    }

    @Override
    public void create(CreateCollection request, StreamObserver<CollectionOperationResponse> caller) {
        calls.answer(caller, elapsed -> {
            catalogue.create(request);
            return done(true, elapsed);
        });
    }

    @Override
    public void delete(DeleteCollection request, StreamObserver<CollectionOperationResponse> caller) {
        calls.answer(caller, elapsed -> done(catalogue.delete(request.getCollectionName()), elapsed));
    }

    @Override
    public void get(GetCollectionInfoRequest request, StreamObserver<GetCollectionInfoResponse> caller) {
        calls.answer(
                caller,
                elapsed -> GetCollectionInfoResponse.newBuilder()
                        .setResult(catalogue.get(request.getCollectionName()).info())
                        .setTime(elapsed.seconds())
                        .build());
    }

    @Override
    public void collectionExists(CollectionExistsRequest request, StreamObserver<CollectionExistsResponse> caller) {
        calls.answer(
                caller,
                elapsed -> CollectionExistsResponse.newBuilder()
                        .setResult(
                                CollectionExists.newBuilder().setExists(catalogue.exists(request.getCollectionName())))
                        .setTime(elapsed.seconds())
                        .build());
    }

    @Override
    public void list(ListCollectionsRequest request, StreamObserver<ListCollectionsResponse> caller) {
        calls.answer(
                caller,
                elapsed -> ListCollectionsResponse.newBuilder()
                        .addAllCollections(catalogue.names().stream()
                                .map(name -> CollectionDescription.newBuilder()
                                        .setName(name)
                                        .build())
                                .toList())
                        .setTime(elapsed.seconds())
                        .build());
    }

    @Override
    public void updateAliases(ChangeAliases request, StreamObserver<CollectionOperationResponse> caller) {
        calls.answer(caller, elapsed -> {
            catalogue.change(request.getActionsList());
            return done(true, elapsed);
        });
    }

    @Override
    public void listAliases(ListAliasesRequest request, StreamObserver<ListAliasesResponse> caller) {
        calls.answer(
                caller,
                elapsed -> ListAliasesResponse.newBuilder()
                        .addAllAliases(catalogue.aliases())
                        .setTime(elapsed.seconds())
                        .build());
    }

    @Override
    public void listCollectionAliases(
            ListCollectionAliasesRequest request, StreamObserver<ListAliasesResponse> caller) {
        calls.answer(caller, elapsed -> {
            catalogue.get(request.getCollectionName());
            return ListAliasesResponse.newBuilder()
                    .addAllAliases(catalogue.aliases().stream()
                            .filter(alias -> isOf(alias, request.getCollectionName()))
                            .toList())
                    .setTime(elapsed.seconds())
                    .build();
        });
    }

    private static boolean isOf(AliasDescription alias, String collection) {
        return alias.getCollectionName().equals(collection);
    }

    private static CollectionOperationResponse done(boolean result, Calls.Elapsed elapsed) {
        return CollectionOperationResponse.newBuilder()
                .setResult(result)
                .setTime(elapsed.seconds())
                .build();
    }
}
