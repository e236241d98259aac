package dev.gieok.memory.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource({
        "서울에서, 서울",
        "서울은, 서울",
        "서울로, 서울",
        "견과류를, 견과",
        "강아지가, 강아지",
        "먹는, 먹",
        "못 먹어요, 먹",
        "살았어, 살",
        "Walnuts, walnut",
        "allergies, allergi",
        "Ines, ines",
        "living, live"
    })
    void aParticleOrAnEndingDoesNotHideAWord(String written, String word) {
        assertTrue(lexicon.words(written).contains(word), () -> written + " gives " + lexicon.words(written));
    }

    @Test
    void bothLanguagesMayStandInOneSentence() {
        List<String> words = lexicon.words("나는 Python으로 데이터 분석을 해");

        assertTrue(words.containsAll(List.of("python", "데이터", "분석")), words::toString);
    }

    @Test
    void smallWordsAreLeftOut() {
        assertEquals(List.of("live"), lexicon.words("Where do I live?"));
        assertEquals(List.of("walnuts", "walnut"), lexicon.words("the walnuts"));
        assertEquals(List.of("walnut"), lexicon.stems("the walnuts"));
        assertFalse(lexicon.words("나는 그것이 좋아").contains("나"));
    }

    @Test
    void manyMayAskAtOnce() {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 200)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> lexicon.words("walnuts " + i).contains("walnut"), executor))
                    .toList();
            assertTrue(asked.stream().allMatch(CompletableFuture::join));
        }
    }
}
