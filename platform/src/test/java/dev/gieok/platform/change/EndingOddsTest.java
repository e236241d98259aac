package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.meaning.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingOddsTest {
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void theMoreIsKnownTheLikelierItIs(String language) {
        EndingOdds odds = EndingOdds.atAGlance(language);
        assertTrue(odds.of(pair(2, 0.9, List.of(1.0))) > odds.of(pair(2, 0.1, List.of(1.0))));
        assertTrue(odds.of(pair(2, 0.9, List.of(2.0))) > odds.of(pair(2, 0.9, List.of())));
        assertTrue(odds.of(pair(2, 0.9, List.of(1.0))) > odds.of(pair(0, 0.9, List.of(1.0))));
    }

    @Test
    void theTwoLikeliestWordsCount() {
        var pair = new EndingOdds.Pair(
                1, 0.5, 0.5, 0.5, List.of(-1.0, 3.0, 2.0), true, false, false, Kinds.Likeness.NONE, 0);

        assertEquals(EndingOdds.NAMES.size(), pair.numbers().length);
        assertEquals(3.0, pair.numbers()[EndingOdds.NAMES.indexOf("first word")], EXACT);
        assertEquals(2.0, pair.numbers()[EndingOdds.NAMES.indexOf("second word")], EXACT);
    }

    private static EndingOdds.Pair pair(double likelihood, double alike, List<Double> shared) {
        return new EndingOdds.Pair(
                likelihood, alike, alike, alike, shared, false, false, false, Kinds.Likeness.NONE, 0);
    }
}
