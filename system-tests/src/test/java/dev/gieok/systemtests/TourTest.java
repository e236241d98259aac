package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One memory is followed until it is nowhere; and each place where it is looked for is seen to have held it before. */
class TourTest {
    private static final List<String> HOLDING = List.of("REST", "Qdrant", "Neo4j", "ledger", "log");

    @Test
    void aMemoryThatWasCorrectedIsForgottenEverywhere() {
        String shown = Command.gieok("tour", "I live in Valparaiso.", "I moved to Ulaanbaatar.")
                .is(0);

        assertShows(shown, "true today .*Ulaanbaatar");
        assertShows(shown, "true yesterday .*Valparaiso");
        assertShows(shown, "believed before the correction .*Valparaiso");
        assertShows(shown, "believed yesterday .*nothing");
        assertForgotten(shown);
    }

    @Test
    void aMemoryOfOnesOwnIsCorrectedByHand() {
        String shown = Command.gieok("tour", "나는 캐슈넛 알레르기가 있어.").is(0);

        assertShows(shown, "version 2");
        assertForgotten(shown);
    }

    @Test
    void whatTeachesNothingIsSaidToTeachNothing() {
        assertShows(Command.gieok("tour", "What's the weather like?").is(1), "There was nothing to keep in it");
    }

    private static void assertForgotten(String shown) {
        assertShows(shown, "0 hits in 6 stores");
        HOLDING.forEach(store -> assertShows(shown, "✓ " + store + " +[1-9]\\d* → 0 "));
        assertShows(shown, "✓ raw bytes +0 → 0 ");
        assertShows(shown, "The certificate is valid");
        assertShows(shown, "with the master key, 0 of them can be opened");
    }

    private static void assertShows(String shown, String pattern) {
        assertTrue(Pattern.compile(pattern).matcher(shown).find(), pattern + " is not in: " + shown);
    }
}
