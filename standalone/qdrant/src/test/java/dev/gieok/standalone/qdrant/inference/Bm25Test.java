package dev.gieok.standalone.qdrant.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.standalone.qdrant.refusal.Refusal;
import io.qdrant.client.ValueFactory;
import io.qdrant.client.grpc.Points.Document;
import io.qdrant.client.grpc.Points.SparseVector;
import java.util.List;
import org.junit.jupiter.api.Test;

class Bm25Test {
    /** MurmurHash3 of "hello" with the seed 0, as it is published. */
    private static final int HELLO = 613_153_351;

    @Test
    void knowsAWordByItsHash() {
        assertEquals(List.of(HELLO), Bm25.ofQuery(text("Hello, the HELLO!")).getIndicesList());
        assertEquals(List.of(1f), Bm25.ofQuery(text("hello hello")).getValuesList());
    }

    @Test
    void weighsAWordByHowOftenItOccursInHowManyWords() {
        SparseVector once = Bm25.ofStored(text("hello"));
        SparseVector twice = Bm25.ofStored(text("Hello hello"));

        assertEquals(2.2 / (1 + 1.2 * (0.25 + 0.75 / 256)), once.getValues(0), 1e-6);
        assertEquals(2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 2 / 256)), twice.getValues(0), 1e-6);
    }

    @Test
    void takesEnglishWordsByTheirStemsAndOthersAsTheyAre() {
        assertEquals(
                Bm25.ofQuery(text("walking")).getIndicesList(),
                Bm25.ofQuery(text("walked")).getIndicesList());
        assertEquals(List.of("김치", "좋아해요", "2026"), new Words().of("김치, 좋아해요 2026"));
    }

    @Test
    void makesNothingOfNothing() {
        assertEquals(0, Bm25.ofStored(text("")).getIndicesCount());
        assertEquals(0, Bm25.ofQuery(text("the — and … of")).getIndicesCount());
    }

    @Test
    void refusesWhatItIsNot() {
        assertThrows(
                Refusal.class,
                () -> Bm25.ofQuery(text("x").toBuilder().setModel("other").build()));
        assertThrows(
                Refusal.class,
                () -> Bm25.ofQuery(text("x").toBuilder()
                        .putOptions("k", ValueFactory.value(2))
                        .build()));
    }

    private static Document text(String text) {
        return Document.newBuilder().setText(text).setModel("Qdrant/bm25").build();
    }
}
