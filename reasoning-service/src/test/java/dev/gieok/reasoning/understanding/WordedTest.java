package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Change;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was passed over by itself goes along with a change of the same short message, where it names or numbers something. */
class WordedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Their machine is down until noon, so would I take a quarter past three? I said yes | Their machine is down until noon, so would I take a quarter past three? I said yes
            Their machine is down until noon. Do you think so? I said yes                      | Their machine is down until noon … I said yes
            """)
    void goesAlong(String message, String told) {
        assertEquals(
                List.of(told),
                Understood.of(message).changes().stream().map(Change::told).toList());
    }
}
