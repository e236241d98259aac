package dev.gieok.standalone.qdrant.vector;

import dev.gieok.standalone.qdrant.inference.Bm25;
import dev.gieok.standalone.qdrant.point.StoredVector;
import dev.gieok.standalone.qdrant.point.StoredVector.Dense;
import dev.gieok.standalone.qdrant.point.StoredVector.Sparse;
import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.grpc.Points.SparseVector;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.Points.Vectors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/** The vectors that the points of a collection may have, by name; checks every vector that comes in. */
public record VectorSpaces(Map<String, DenseSpace> dense, Map<String, SparseSpace> sparse) {
    private static final String UNNAMED = "";

    public VectorSpaces {
        dense = Map.copyOf(dense);
        sparse = Map.copyOf(sparse);
    }

    /** A dense one: so many floats, compared so. */
    public record DenseSpace(int size, Metric metric) {}

    /** @param weighsRarity whether a query's indices weigh the more, the fewer points have them: the modifier idf */
    public record SparseSpace(boolean weighsRarity) {}

    public Set<String> names() {
        Set<String> all = new HashSet<>(dense.keySet());
        all.addAll(sparse.keySet());
        return all;
    }

    /** Empty for a sparse vector. @throws Refusal for a name that the collection does not have */
    public Optional<DenseSpace> space(String name) {
        DenseSpace space = dense.get(name);
        if (space == null && !sparse.containsKey(name)) {
            throw Refusal.invalid("Not existing vector name error: " + name);
        }
        return Optional.ofNullable(space);
    }

    public boolean weighsRarity(String name) {
        SparseSpace space = sparse.get(name);
        return space != null && space.weighsRarity();
    }

    /** A point's vectors as they are stored. @throws Refusal for an unknown name, a wrong size or a number that is none */
    public Map<String, StoredVector> stored(Vectors vectors) {
        Map<String, StoredVector> stored = new HashMap<>();
        switch (vectors.getVectorsOptionsCase()) {
            case VECTOR -> stored.put(UNNAMED, stored(UNNAMED, vectors.getVector()));
            case VECTORS ->
                vectors.getVectors().getVectorsMap().forEach((name, vector) -> stored.put(name, stored(name, vector)));
            case VECTORSOPTIONS_NOT_SET -> {}
        }
        return stored;
    }

    /** A query's or a point's dense vector, as it is compared. */
    public Dense dense(String name, List<Float> values) {
        DenseSpace space = space(name).orElseThrow(() -> Refusal.invalid("the vector " + name + " is a sparse one"));
        if (values.size() != space.size()) {
            throw Refusal.invalid("Vector dimension error: expected dim: " + space.size() + ", got " + values.size());
        }
        return new Dense(space.metric().prepared(Numbers.finite(values)));
    }

    /** A query's or a point's sparse vector, sorted. */
    public Sparse sparse(String name, List<Integer> indices, List<Float> weights) {
        if (space(name).isPresent()) {
            throw Refusal.invalid("the vector " + name + " is a dense one");
        }
        return Numbers.sorted(indices, weights);
    }

    public StoredVector read(String name, BytesRef bytes) {
        return sparse.containsKey(name) ? Sparse.of(bytes) : Dense.of(bytes);
    }

    @SuppressWarnings("deprecation") // clients before 1.16 send the flat fields
    private StoredVector stored(String name, Vector vector) {
        return switch (vector.getVectorCase()) {
            case DENSE -> dense(name, vector.getDense().getDataList());
            case SPARSE ->
                sparse(
                        name,
                        vector.getSparse().getIndicesList(),
                        vector.getSparse().getValuesList());
            case MULTI_DENSE -> throw Refusal.unsupported("a multi-vector");
            case DOCUMENT -> {
                SparseVector words = Bm25.ofStored(vector.getDocument());
                yield sparse(name, words.getIndicesList(), words.getValuesList());
            }
            case IMAGE, OBJECT -> throw Refusal.unsupported("computing a vector of anything but a text");
            case VECTOR_NOT_SET ->
                vector.hasIndices()
                        ? sparse(name, vector.getIndices().getDataList(), vector.getDataList())
                        : dense(name, vector.getDataList());
        };
    }
}
