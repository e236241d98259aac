package dev.gieok.standalone.qdrant.protocol;

import dev.gieok.standalone.qdrant.catalogue.Catalogue;
import dev.gieok.standalone.qdrant.catalogue.Collection;
import dev.gieok.standalone.qdrant.filter.FilterQuery;
import dev.gieok.standalone.qdrant.index.PointReader;
import dev.gieok.standalone.qdrant.point.PointKey;
import dev.gieok.standalone.qdrant.search.Hit;
import dev.gieok.standalone.qdrant.search.QueryEngine;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.BatchResult;
import io.qdrant.client.grpc.Points.CountPoints;
import io.qdrant.client.grpc.Points.GetPoints;
import io.qdrant.client.grpc.Points.QueryBatchPoints;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScoredPoint;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** Reads points, each call on one view of the collection's index. */
final class ReadCalls {
    private final Catalogue catalogue;

    ReadCalls(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order asked for; points that are not there are left out. */
    List<RetrievedPoint> get(GetPoints request) throws IOException {
        Collection collection = catalogue.get(request.getCollectionName());
        Retrieval retrieval = Retrieval.of(
                PayloadSelection.of(request.getWithPayload(), PayloadSelection.EVERYTHING),
                request.getWithVectors(),
                collection.spaces());
        return collection.index().read((reader, points) -> {
            List<RetrievedPoint> found = new ArrayList<>();
            for (PointId id : new LinkedHashSet<>(request.getIdsList())) {
                PointKey key = PointKey.of(id);
                int doc = points.find(key);
                if (doc != PointReader.NONE) {
                    found.add(retrieval.retrieved(doc, key, points));
                }
            }
            return found;
        });
    }

    /** Always exact. */
    long count(CountPoints request) throws IOException {
        return catalogue.get(request.getCollectionName()).index().read((reader, points) -> {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return (long) searcher.count(FilterQuery.of(request.getFilter()));
        });
    }

    List<ScoredPoint> query(QueryPoints request) throws IOException {
        Collection collection = catalogue.get(request.getCollectionName());
        return collection.index().read((reader, points) -> query(request, collection, reader, points));
    }

    /** All on the same view, one beside the other. */
    List<BatchResult> queryBatch(QueryBatchPoints request) throws IOException {
        Collection collection = catalogue.get(request.getCollectionName());
        return collection.index().read((reader, points) -> {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<BatchResult>> begun = new ArrayList<>();
                for (QueryPoints query : request.getQueryPointsList()) {
                    begun.add(threads.submit(() -> result(query, collection, reader)));
                }
                List<BatchResult> results = new ArrayList<>();
                for (Future<BatchResult> result : begun) {
                    results.add(joined(result));
                }
                return results;
            }
        });
    }

    /** A reader of points is for one thread. */
    private static BatchResult result(QueryPoints query, Collection collection, IndexReader reader) throws IOException {
        PointReader points = new PointReader(reader, collection.spaces());
        return BatchResult.newBuilder()
                .addAllResult(query(query, collection, reader, points))
                .build();
    }

    private static <T> T joined(Future<T> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static List<ScoredPoint> query(
            QueryPoints request, Collection collection, IndexReader reader, PointReader points) throws IOException {
        Retrieval retrieval = Retrieval.of(
                PayloadSelection.of(request.getWithPayload(), PayloadSelection.NOTHING),
                request.getWithVectors(),
                collection.spaces());
        List<ScoredPoint> scored = new ArrayList<>();
        for (Hit hit : new QueryEngine(reader, points, collection.spaces()).answer(request)) {
            scored.add(retrieval.scored(hit, points));
        }
        return scored;
    }
}
