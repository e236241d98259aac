package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import io.qdrant.client.grpc.CollectionsGrpc;
import io.qdrant.client.grpc.PointsGrpc;
import io.qdrant.client.grpc.QdrantGrpc;

/** The services of the protocol over one catalogue: every interface asks these. */
public record Services(
        QdrantGrpc.AsyncService health, CollectionsGrpc.AsyncService collections, PointsGrpc.AsyncService points) {

    public static Services over(Catalogue catalogue, DiskSpace space) {
        Calls calls = new Calls(space);
        return new Services(
                new HealthEndpoint(), new CollectionsEndpoint(catalogue, calls), new PointsEndpoint(catalogue, calls));
    }
}
