package dev.gieok.reasoning.grounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.chat.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that memory cannot answer, put to somebody of whom much is known: none is faked. */
class OutOfScopeTest {
    private static final int FEWEST = 60;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noneIsAnsweredAsKnown(String language) throws IOException {
        List<String> requests = lines(language + "-out-of-scope.txt");
        Knowing life = Knowing.that(lines("life.txt").toArray(String[]::new))
                .read("INVOICE", "Acme Ltd", "Invoice number: 4711", "Date: 2026-10-02", "Total due 120.00 EUR");

        List<String> faked = requests.stream()
                .filter(request -> life.asked(request).outcome() == Outcome.KNOWN)
                .toList();

        assertTrue(requests.size() >= FEWEST);
        assertEquals(List.of(), faked);
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = OutOfScopeTest.class.getResourceAsStream("/grounded/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
