package dev.gieok.memory.adapter.qdrant;

import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.VectorFactory.vector;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.memory.recall.LexicalVector;
import io.qdrant.client.QueryFactory;
import io.qdrant.client.VectorsFactory;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.Vectors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids and vectors as the store has them. */
final class Points {
    private Points() {}

    /** The same thing of the same person is always the same point. */
    static PointId pointId(PersonId person, Object thing) {
        return id(UUID.nameUUIDFromBytes((person.value() + "/" + thing).getBytes(StandardCharsets.UTF_8)));
    }

    static Vectors vectors(float @Nullable [] dense, LexicalVector lexical) {
        Map<String, Vector> named = new HashMap<>();
        if (dense != null) {
            named.put(QdrantCollection.TEXT, vector(dense));
        }
        if (!lexical.isEmpty()) {
            named.put(QdrantCollection.LEXICAL, vector(values(lexical), indices(lexical)));
        }
        return VectorsFactory.namedVectors(named);
    }

    static Query nearest(LexicalVector lexical) {
        return QueryFactory.nearest(values(lexical), indices(lexical));
    }

    private static List<Float> values(LexicalVector lexical) {
        return new ArrayList<>(lexical.weights().values());
    }

    private static List<Integer> indices(LexicalVector lexical) {
        // Unsigned on the wire.
        return lexical.weights().keySet().stream().map(Long::intValue).toList();
    }
}
