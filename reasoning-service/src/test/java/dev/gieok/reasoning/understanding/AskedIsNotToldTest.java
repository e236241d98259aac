package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about what was told before, by six authors who never saw the rules: none of them tells anything. */
class AskedIsNotToldTest {
    @ParameterizedTest
    @CsvSource({"en,747", "ko,590"})
    void asGoodAsNever(String language, int all) throws IOException {
        List<String> questions = questions(language);
        List<String> taught = questions.stream()
                .filter(question -> !Understood.of(question).candidates().isEmpty())
                .toList();
        System.out.println(
                "[asked] " + language + ": " + taught.size() + " of " + questions.size() + " teach something");
        assertTrue(questions.size() == all && taught.size() <= all / 100, taught::toString);
    }

    private static List<String> questions(String language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AskedIsNotToldTest.class.getResourceAsStream("/understanding/asking/questions-" + language + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
