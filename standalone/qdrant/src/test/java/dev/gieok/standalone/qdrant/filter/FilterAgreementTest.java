package dev.gieok.standalone.qdrant.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.qdrant.index.Change;
import dev.gieok.standalone.qdrant.index.CollectionIndex;
import dev.gieok.standalone.qdrant.index.UpsertRule;
import dev.gieok.standalone.qdrant.point.Point;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.refusal.DiskSpace;
import dev.gieok.standalone.qdrant.vector.VectorSpaces;
import io.qdrant.client.grpc.Common.Filter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterAgreementTest {
    private static final int POINTS = 300;
    private static final int FILTERS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void matchesInTheIndexWhatItMatchesInMemory(long seed) throws Exception {
        RandomFilters random = new RandomFilters(new Random(seed));
        List<Point> points = IntStream.range(0, POINTS)
                .mapToObj(i -> new Point(new PointKey(true, 0, i), random.payload(), Map.of()))
                .toList();
        VectorSpaces none = new VectorSpaces(Map.of(), Map.of());
        int found = 0;
        try (CollectionIndex index =
                new CollectionIndex("agreement", new ByteBuffersDirectory(), none, DiskSpace.of(folder))) {
            index.write(List.of(new Change.Upsert(points, UpsertRule.ALWAYS))).join();
            for (int i = 0; i < FILTERS; i++) {
                Filter filter = random.filter(2);
                Set<PointKey> inMemory = points.stream()
                        .filter(FilterTest.of(filter)::matches)
                        .map(Point::key)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(inMemory, inIndex(index, filter), "seed " + seed + ": " + filter);
                found += inMemory.isEmpty() || inMemory.size() == POINTS ? 0 : 1;
            }
        }
        assertTrue(found > FILTERS / 4, "most filters should tell some points from others, not " + found);
    }

    private static Set<PointKey> inIndex(CollectionIndex index, Filter filter) throws Exception {
        return index.read((reader, points) -> {
            Set<PointKey> keys = new TreeSet<>();
            MatchingDocs.forEach(new IndexSearcher(reader), FilterQuery.of(filter), doc -> keys.add(points.key(doc)));
            return keys;
        });
    }
}
