package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.index.PointReader;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.point.StoredVector;
import dev.gieok.standalone.qdrant.search.Hit;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.JsonWithInt.Value;
import io.qdrant.client.grpc.Points.NamedVectorsOutput;
import io.qdrant.client.grpc.Points.OrderValue;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.VectorsOutput;
import io.qdrant.client.grpc.Points.WithVectorsSelector;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Turns found documents into the points of an answer, with what the caller asked to see of them. */
record Retrieval(PayloadSelection payload, Set<String> vectors) {
    private static final String UNNAMED = "";

    static Retrieval of(PayloadSelection payload, WithVectorsSelector vectors, VectorSpaces spaces) {
        Set<String> names = switch (vectors.getSelectorOptionsCase()) {
            case ENABLE -> vectors.getEnable() ? spaces.names() : Set.of();
            case INCLUDE -> Set.copyOf(vectors.getInclude().getNamesList());
            case SELECTOROPTIONS_NOT_SET -> Set.of();
        };
        names.forEach(spaces::space);
        return new Retrieval(payload, names);
    }

    ScoredPoint scored(Hit hit, PointReader points) throws IOException {
        ScoredPoint.Builder point = ScoredPoint.newBuilder()
                .setId(hit.key().toProto())
                .setScore(hit.score())
                .setVersion(points.version(hit.doc()))
                .putAllPayload(payloadOf(hit.doc(), points));
        if (!vectors.isEmpty()) {
            point.setVectors(vectorsOf(hit.doc(), points));
        }
        hit.order().ifPresent(number -> point.setOrderValue(order(number)));
        return point.build();
    }

    RetrievedPoint retrieved(Hit hit, PointReader points) throws IOException {
        RetrievedPoint.Builder point = retrieved(hit.doc(), hit.key(), points).toBuilder();
        hit.order().ifPresent(number -> point.setOrderValue(order(number)));
        return point.build();
    }

    RetrievedPoint retrieved(int doc, PointKey key, PointReader points) throws IOException {
        RetrievedPoint.Builder point =
                RetrievedPoint.newBuilder().setId(key.toProto()).putAllPayload(payloadOf(doc, points));
        if (!vectors.isEmpty()) {
            point.setVectors(vectorsOf(doc, points));
        }
        return point.build();
    }

    private Map<String, Value> payloadOf(int doc, PointReader points) throws IOException {
        return payload == PayloadSelection.NOTHING ? Map.of() : payload.from(points.payload(doc));
    }

    private VectorsOutput vectorsOf(int doc, PointReader points) throws IOException {
        Map<String, StoredVector> found = points.vectors(doc, vectors);
        StoredVector unnamed = found.get(UNNAMED);
        if (found.size() == 1 && unnamed != null) {
            return VectorsOutput.newBuilder().setVector(unnamed.toProto()).build();
        }
        NamedVectorsOutput.Builder named = NamedVectorsOutput.newBuilder();
        found.forEach((name, vector) -> named.putVectors(name, vector.toProto()));
        return VectorsOutput.newBuilder().setVectors(named).build();
    }

    private static OrderValue order(double number) {
        return number == Math.rint(number)
                ? OrderValue.newBuilder().setInt((long) number).build()
                : OrderValue.newBuilder().setFloat(number).build();
    }
}
