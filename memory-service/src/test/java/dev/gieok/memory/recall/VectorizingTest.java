package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gieok.contracts.memory.Embedding;
import dev.gieok.memory.TestMemory;
import dev.gieok.memory.TestModels;
import dev.gieok.memory.stores.Stores;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.generation.Generation;
import dev.gieok.platform.generation.Generations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written now has its vectors, whichever model an event was embedded with. */
class VectorizingTest {
    private final TestModels models = new TestModels();
    private Generations now = Generations.of(Stores.GENERATION);
    private final Vectorizing vectorizing = new Vectorizing(() -> now, models);

    @Test
    void asksNobodyWhileNothingIsRebuilt() {
        Vectors vectors = texts("tea").getFirst();

        assertNotNull(vectors.of(Stores.GENERATION.model()));
        assertEquals(0, models.embedded);
    }

    @Test
    void addsTheVectorOfTheGenerationThatIsBuilt() {
        now = now.building(TestModels.SECOND, 16, Instant.EPOCH);

        List<Vectors> vectors = texts("tea", "jazz");

        assertEquals(2, models.embedded);
        assertEquals(16, vectors.getLast().of(TestModels.SECOND).length);
        assertNotNull(vectors.getLast().of(Stores.GENERATION.model()));
    }

    @Test
    void addsTheVectorThatIsSearchedWhenTheEncoderHasNotHeardOfTheSwitchYet() {
        now = Generations.of(new Generation(TestModels.SECOND, 16, 2));

        assertNotNull(texts("tea").getFirst().of(TestModels.SECOND));
    }

    @Test
    void whatCameWithoutAVectorGetsNone() {
        now = now.building(TestModels.SECOND, 16, Instant.EPOCH);
        List<@Nullable Embedding> none = new ArrayList<>();
        none.add(null);

        assertNull(vectorizing.texts(List.of("tea"), none).getFirst().of(TestModels.SECOND));
        assertEquals(0, models.embedded);
    }

    @Test
    void aModelThatIsNotSearchedYetIsNotWaitedFor() {
        models.before = () -> {
            throw new RetriableException("away");
        };
        now = now.building(TestModels.SECOND, 16, Instant.EPOCH);

        assertNull(texts("tea").getFirst().of(TestModels.SECOND));
        now = now.switched(Instant.EPOCH);
        assertThrows(RetriableException.class, () -> texts("tea"));
    }

    private List<Vectors> texts(String... texts) {
        return vectorizing.texts(
                List.of(texts), Arrays.stream(texts).map(TestMemory::embedding).toList());
    }
}
