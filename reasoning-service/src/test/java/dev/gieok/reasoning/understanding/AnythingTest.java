package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever words follow each other, in whatever language, a message is read. */
@Execution(ExecutionMode.CONCURRENT)
class AnythingTest {
    private static final int MESSAGES = 6_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joyce next door has given up driving and let me have her Micra for a pound",
                "I did two lessons. Joyce next door has given up driving and let me have her Micra",
                "내 줘."
            })
    void isReadThatOnceWasNot(String message) {
        assertDoesNotThrow(() -> Understood.of(message));
    }

    /** The beginning of one message and the end of another. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void isReadInPieces(long seed) throws IOException {
        List<String> messages = messages("en-fresh-13", "en-fresh-40", "ko-fresh-13", "ko-fresh-14");
        Random random = new Random(seed);
        for (int i = 0; i < MESSAGES; i++) {
            String message = begin(any(messages, random), random) + " " + end(any(messages, random), random);
            assertDoesNotThrow(() -> Understood.of(message), message);
        }
    }

    private static String any(List<String> messages, Random random) {
        return messages.get(random.nextInt(messages.size()));
    }

    private static String begin(String message, Random random) {
        List<String> words = List.of(message.split(" "));
        return String.join(" ", words.subList(0, random.nextInt(words.size() + 1)));
    }

    private static String end(String message, Random random) {
        List<String> words = List.of(message.split(" "));
        return String.join(" ", words.subList(random.nextInt(words.size() + 1), words.size()));
    }

    private static List<String> messages(String... names) throws IOException {
        List<String> messages = new ArrayList<>();
        for (String name : names) {
            String file = "/understanding/" + name + ".tsv";
            try (InputStream in = Objects.requireNonNull(AnythingTest.class.getResourceAsStream(file), file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t")[0])
                        .forEach(messages::add);
            }
        }
        return messages;
    }
}
