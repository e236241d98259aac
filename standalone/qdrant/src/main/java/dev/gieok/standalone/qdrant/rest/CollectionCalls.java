package dev.gieok.standalone.qdrant.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qdrant.client.grpc.Collections.CollectionExistsRequest;
import io.qdrant.client.grpc.Collections.DeleteCollection;
import io.qdrant.client.grpc.Collections.GetCollectionInfoRequest;
import io.qdrant.client.grpc.Collections.ListCollectionsRequest;
import io.qdrant.client.grpc.CollectionsGrpc;

/** The calls about collections as a whole. */
record CollectionCalls(CollectionsGrpc.AsyncService collections) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonNode list(Request request) {
        ObjectNode result = NODES.objectNode();
        ArrayNode found = result.putArray("collections");
        InProcess.ask(collections::list, ListCollectionsRequest.getDefaultInstance())
                .getCollectionsList()
                .forEach(one -> found.addObject().put("name", one.getName()));
        return result;
    }

    JsonNode get(Request request) {
        return CollectionJson.json(InProcess.ask(
                        collections::get,
                        GetCollectionInfoRequest.newBuilder()
                                .setCollectionName(request.collection())
                                .build())
                .getResult());
    }

    JsonNode exists(Request request) {
        boolean exists = InProcess.ask(
                        collections::collectionExists,
                        CollectionExistsRequest.newBuilder()
                                .setCollectionName(request.collection())
                                .build())
                .getResult()
                .getExists();
        return NODES.objectNode().put("exists", exists);
    }

    JsonNode create(Request request) {
        return NODES.booleanNode(
                InProcess.ask(collections::create, CollectionJson.create(request.collection(), request.body()))
                        .getResult());
    }

    JsonNode delete(Request request) {
        return NODES.booleanNode(InProcess.ask(
                        collections::delete,
                        DeleteCollection.newBuilder()
                                .setCollectionName(request.collection())
                                .build())
                .getResult());
    }
}
