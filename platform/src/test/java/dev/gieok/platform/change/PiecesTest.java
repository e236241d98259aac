package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a kayak, and Ada drives a van     | false
            a kayak, and a tent               | true
            a kayak, , a tent                 | true
            ', a kayak'                       | true
            'at the lake. , a kayak. , , '    | true
            """)
    void oneOfThemIsMeantWithTheOthersUnlessTheyNameSomebody(String told, boolean all) {
        assertEquals(all, Pieces.allMeant(told, List.of("kayak"), "Sold the kayak"));
    }
}
