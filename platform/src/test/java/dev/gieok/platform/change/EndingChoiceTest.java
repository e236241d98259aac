package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.platform.meaning.Gist;
import dev.gieok.platform.meaning.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingChoiceTest {
    private static final double WORD = 2;
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void aSureChangeThatNamesAThingOfItsDomainEndsIt(String language) {
        assertEquals(Set.of("a"), ended(language, List.of(weighed("a", 4, 1, true), weighed("b", 4, 0.2, false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void whatIsNoChangeEndsNothing(String language) {
        assertEquals(Set.of(), ended(language, List.of(weighed("a", -1, 0.2, true), weighed("b", -1, 0.2, false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void aChangeOfAnotherDomainThatSharesNoWordEndsNothing(String language) {
        assertEquals(Set.of(), ended(language, List.of(weighed("a", 6, 0, false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void ofTwoThatAreAsLikelyNoneIsMeant(String language) {
        assertEquals(Set.of(), ended(language, List.of(weighed("a", 3, 0.55, false), weighed("b", 3, 0.55, false))));
        assertEquals(Set.of("a"), ended(language, List.of(weighed("a", 3, 0.55, false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void whatWasToldInTheSameWordsEndsTogether(String language) {
        var one = weighed("a", 4, 1, false);
        var other = new Overtaking.Weighed<>("also a", "a", one.held(), one.pair());

        assertEquals(Set.of("a", "also a"), ended(language, List.of(one, other)));
    }

    @Test
    void whoSomebodyIsEndsNotWhereRatherWhatTheyDoIsOver() {
        var somebody = new Overtaking.Held(Kind.RELATION, "me", "horse", "Biscuit");
        var who = new Overtaking.Weighed<>(
                "who", "My horse Biscuit", somebody, weighed("a", 4, 1, true).pair());
        var where = weighed("My horse Biscuit is at Hill Farm", 4, 0.5, false);

        assertEquals(Set.of(where.key()), ended("en", List.of(who.judged(4), where.judged(5))));
        assertEquals(Set.of("who"), ended("en", List.of(who.judged(5), where.judged(2))));
    }

    @ParameterizedTest
    @CsvSource({
        "en, The landlord sold our apartment, I drive a Skoda Octavia, We rent a flat",
        "ko, 공인중개사 사무실 접고 나왔어, 나는 고양이를 키워, 나는 부동산 사무실에서 일해",
    })
    void aMessageMeansWhatItIsAboutWithoutNamingIt(String language, String message, String other, String about) {
        assertEquals(Set.of(about), ended(language, List.of(weighed(3, message, other), weighed(3, message, about))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void theSurerSomethingElseIsNamedTheLessItIsTaken(String language) {
        var about = List.of(weighed("a", 3, 0.55, false));

        assertTrue(isMade(language, about, 1, 0));
        assertFalse(isMade(language, about, 1, 10));
    }

    @Test
    void theLikeliestIsWeighedAgainstTheNextInOtherWords() {
        List<Overtaking.Weighed<String>> weighed = new ArrayList<>(
                List.of(weighed("c", 1, 0.3, false), weighed("a", 1, 0.9, false), weighed("b", 1, 0.6, false)));
        var likeliest = new EndingChoice.Options<>(weighed, weighed.size(), 0)
                .likeliest(EndingOdds.Pair::domain)
                .orElseThrow();

        assertEquals(EndingChoice.NAMES.size(), likeliest.numbers().length);
        assertEquals("a", likeliest.text());
        assertEquals(0.9, likeliest.numbers()[EndingChoice.NAMES.indexOf("odds")], EXACT);
        assertEquals(0.3, likeliest.numbers()[EndingChoice.NAMES.indexOf("over the next")], EXACT);
    }

    private static Set<String> ended(String language, List<Overtaking.Weighed<String>> weighed) {
        return likeliest(language, weighed, weighed.size(), 0)
                .filter(EndingChoice.of(language)::isMade)
                .map(EndingChoice.Likeliest::ended)
                .orElse(Set.of());
    }

    private static boolean isMade(
            String language, List<Overtaking.Weighed<String>> weighed, int among, double another) {
        return EndingChoice.of(language)
                .isMade(likeliest(language, weighed, among, another).orElseThrow());
    }

    private static Optional<EndingChoice.Likeliest<String>> likeliest(
            String language, List<Overtaking.Weighed<String>> weighed, int among, double another) {
        return new EndingChoice.Options<>(weighed, among, another).likeliest(EndingOdds.of(language)::of);
    }

    private static Overtaking.Weighed<String> weighed(double likelihood, String message, String told) {
        return weighed(
                told,
                EndingOdds.Pair.of(likelihood, Gist.of(message), Gist.of(told), Kinds.Likeness.NONE, List.of(), false));
    }

    private static Overtaking.Weighed<String> weighed(String key, double likelihood, double alike, boolean named) {
        List<Double> shared = named ? List.of(WORD) : List.of();
        return weighed(
                key,
                new EndingOdds.Pair(
                        likelihood, alike, alike, alike, shared, false, false, false, Kinds.Likeness.NONE, 0));
    }

    private static Overtaking.Weighed<String> weighed(String key, EndingOdds.Pair pair) {
        return new Overtaking.Weighed<>(key, key, new Overtaking.Held(Kind.UNSORTED, "me", "note", key), pair);
    }
}
