package dev.gieok.standalone.qdrant.protocol;

import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.QdrantGrpc;
import io.qdrant.client.grpc.QdrantOuterClass.HealthCheckReply;
import io.qdrant.client.grpc.QdrantOuterClass.HealthCheckRequest;

/** Says which version of the protocol is spoken; the client compares it with its own. */
final class HealthEndpoint extends QdrantGrpc.QdrantImplBase {
    /** That of the client whose messages this server is compiled against. */
    private static final String PROTOCOL_VERSION = "1.18.3";

    @Override
    public void healthCheck(HealthCheckRequest request, StreamObserver<HealthCheckReply> caller) {
        caller.onNext(HealthCheckReply.newBuilder()
                .setTitle("Gieok standalone: the Qdrant protocol over Lucene")
                .setVersion(PROTOCOL_VERSION)
                .build());
        caller.onCompleted();
    }
}
