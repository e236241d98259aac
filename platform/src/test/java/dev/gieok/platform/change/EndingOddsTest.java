package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.platform.meaning.Gist;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingOddsTest {
    private static final double EXACT = 1e-9;
    private static final int MANY = 20;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void aSureChangeThatNamesAThingOfItsDomainEndsIt(String language) {
        assertTrue(EndingOdds.of(language).ended(pair(4, 1, List.of(2.0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void aSharedWordAloneEndsNothing(String language) {
        assertFalse(EndingOdds.of(language).ended(pair(0, 0, List.of(2.0))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void aChangeOfAnotherDomainThatSharesNoWordEndsNothing(String language) {
        assertFalse(EndingOdds.of(language).ended(pair(6, 0, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void theMoreIsKnownTheLikelierItIs(String language) {
        EndingOdds odds = EndingOdds.of(language);
        assertTrue(odds.of(pair(2, 0.9, List.of(1.0))) > odds.of(pair(2, 0.1, List.of(1.0))));
        assertTrue(odds.of(pair(2, 0.9, List.of(1.0), MANY)) > odds.of(pair(2, 0.9, List.of(), MANY)));
        assertTrue(odds.of(pair(2, 0.9, List.of(1.0))) > odds.of(pair(0, 0.9, List.of(1.0))));
    }

    @Test
    void theTwoLikeliestWordsCount() {
        var pair = new EndingOdds.Pair(1, 0.5, 0.5, List.of(-1.0, 3.0, 2.0), true, false, false, 1);

        assertEquals(EndingOdds.NAMES.size(), pair.numbers().length);
        assertEquals(3.0, pair.numbers()[EndingOdds.NAMES.indexOf("first word")], EXACT);
        assertEquals(2.0, pair.numbers()[EndingOdds.NAMES.indexOf("second word")], EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The landlord sold our apartment, I drive a Skoda Octavia, We rent a flat",
        "ko, 공인중개사 사무실 접고 나왔어, 나는 고양이를 키워, 나는 부동산 사무실에서 일해",
    })
    void aMessageMeansWhatItIsAboutWithoutNamingIt(String language, String message, String other, String about) {
        EndingOdds odds = EndingOdds.of(language);
        assertEquals(Optional.of(about), odds.meant(pairs(3, message, other, about), List.of(), true));
    }

    @Test
    void whatNamesSomethingElseMeansOnlyWhatIsMuchLikelier() {
        EndingOdds odds = EndingOdds.of("en");
        String flat = "We rent a flat";
        assertEquals(
                Optional.of(flat), odds.meant(pairs(4, "The landlord sold our apartment", flat), List.of(2.0), true));
        assertEquals(Optional.empty(), odds.meant(pairs(4, "The kayak has been sold", flat), List.of(2.0), true));
    }

    @Test
    void twoThatAreMeantAlikeAreNotMeant() {
        assertEquals(
                Optional.empty(),
                EndingOdds.of("en")
                        .meant(
                                pairs(4, "The landlord sold our apartment", "We rent a flat", "We rent a flat."),
                                List.of(),
                                true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void ofManyThingsThatHoldOneIsLessLikelyMeant(String language) {
        EndingOdds odds = EndingOdds.of(language);
        assertTrue(odds.of(pair(2, 0.5, List.of(1.0), 2)) > odds.of(pair(2, 0.5, List.of(1.0), 60)));
    }

    private static Map<String, EndingOdds.Pair> pairs(double likelihood, String message, String... told) {
        Map<String, EndingOdds.Pair> pairs = new HashMap<>();
        for (String each : told) {
            pairs.put(
                    each,
                    EndingOdds.Pair.of(likelihood, Gist.of(message), Gist.of(each), List.of(), false, told.length));
        }
        return pairs;
    }

    private static EndingOdds.Pair pair(double likelihood, double alike, List<Double> shared) {
        return pair(likelihood, alike, shared, 1);
    }

    private static EndingOdds.Pair pair(double likelihood, double alike, List<Double> shared, int among) {
        return new EndingOdds.Pair(likelihood, alike, alike, shared, false, false, false, among);
    }
}
