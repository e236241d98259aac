package dev.gieok.standalone.qdrant;

import static dev.gieok.standalone.qdrant.Scratch.await;
import static dev.gieok.standalone.qdrant.Scratch.ids;
import static dev.gieok.standalone.qdrant.Scratch.point;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.QueryFactory.nearest;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qdrant.client.QdrantClient;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Modifier;
import io.qdrant.client.grpc.Collections.SparseVectorConfig;
import io.qdrant.client.grpc.Collections.SparseVectorParams;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.Document;
import io.qdrant.client.grpc.Points.ScoredPoint;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Texts that the server itself makes sparse vectors of, and rare words that weigh more. */
abstract class KeywordContract {
    private static final String WORDS = "words";

    private final Scratch scratch;

    KeywordContract(QdrantClient client) throws Exception {
        scratch = new Scratch(client, "words-" + UUID.randomUUID());
        await(client.createCollectionAsync(CreateCollection.newBuilder()
                .setCollectionName(scratch.name())
                .setSparseVectorsConfig(SparseVectorConfig.newBuilder()
                        .putMap(
                                WORDS,
                                SparseVectorParams.newBuilder()
                                        .setModifier(Modifier.Idf)
                                        .build()))
                .build()));
    }

    @Test
    void findsATextByItsWords() throws Exception {
        say(1, "I keep a telescope.", "a");
        say(2, "The telescopes are in the garden", "a");
        say(3, "Nothing of the kind", "a");

        assertEquals(List.of(2L, 1L), ids(ask("telescope gardens", Filter.getDefaultInstance())));
        assertEquals(List.of(), ids(ask("of the", Filter.getDefaultInstance())));
    }

    @Test
    void weighsARareWordMore() throws Exception {
        await(scratch.client()
                .upsertAsync(
                        scratch.name(),
                        List.of(
                                point(1, Map.of(WORDS, vector(List.of(1f), List.of(7))), Map.of()),
                                point(2, Map.of(WORDS, vector(List.of(1f), List.of(7))), Map.of()),
                                point(3, Map.of(WORDS, vector(List.of(1f), List.of(9))), Map.of()))));

        List<ScoredPoint> found =
                scratch.ask(scratch.query().setUsing(WORDS).setQuery(nearest(List.of(1f, 1f), List.of(7, 9))));

        assertEquals(3, found.getFirst().getId().getNum());
        assertEquals(Math.log(2.5 / 1.5 + 1), found.getFirst().getScore(), 1e-6);
        assertEquals(Math.log(1.5 / 2.5 + 1), found.getLast().getScore(), 1e-6);
    }

    @Test
    void countsWhatOthersHaveToo() throws Exception {
        say(1, "cello", "ada");
        say(2, "cello", "bob");
        say(3, "cello", "bob");

        List<ScoredPoint> found = ask(
                "cello",
                Filter.newBuilder().addMust(matchKeyword("user", "ada")).build());

        assertEquals(List.of(1L), ids(found));
        assertEquals(
                Math.log(0.5 / 3.5 + 1) * 2.2 / (1 + 1.2 * (0.25 + 0.75 / 256)),
                found.getFirst().getScore(),
                1e-5);
    }

    @Test
    void forgetsTheWordsOfADeletedPoint() throws Exception {
        say(1, "cello", "ada");
        say(2, "viola", "ada");
        await(scratch.client().deleteAsync(scratch.name(), List.of(id(1))));

        assertEquals(List.of(), ids(ask("cello", Filter.getDefaultInstance())));
    }

    private void say(long id, String text, String user) throws Exception {
        scratch.put(point(id, Map.of(WORDS, vector(document(text))), Map.of("user", value(user))));
    }

    private List<ScoredPoint> ask(String text, Filter filter) throws Exception {
        return scratch.ask(scratch.query().setUsing(WORDS).setFilter(filter).setQuery(nearest(document(text))));
    }

    private static Document document(String text) {
        return Document.newBuilder().setText(text).setModel("qdrant/bm25").build();
    }
}
