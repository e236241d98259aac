package dev.gieok.platform.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeTest {
    private static final List<String> HELD = List.of(
            "I share a flat with Jonas",
            "I commute by train",
            "My house has a green door",
            "My sister lives in Atlanta",
            "난 매일 운동해");

    /** Of whom each is told: the person, but for the sister. */
    private final Function<String, Optional<Overtaking.Held>> holding =
            text -> Optional.of(new Overtaking.Held(Kind.UNSORTED, subject(text), "note", text));

    private final HeldTexts<String> texts =
            HeldTexts.of(HELD.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));

    private static String subject(String text) {
        return text.contains("sister") ? "sister" : "me";
    }

    private static Change change(String text, String language) {
        return change(text, language, 0);
    }

    private static Change change(String text, String language, double likelihood) {
        return new Change("me", likelihood, List.of(), List.of(), text, text, language, List.of(), "rule");
    }

    @ParameterizedTest
    @CsvSource({
        "Yusuf is my flatmate, en, I share a flat with Jonas",
        "I take the bus to the office, en, I commute by train",
        "하루도 빠짐없이 헬스장에 가, ko, 난 매일 운동해"
    })
    void isWhatTellsOfMuchTheSameInOtherWords(String message, String language, String told) {
        assertEquals(
                told,
                new Alike<>(texts, holding)
                        .to(change(message, language), Set.of())
                        .getFirst()
                        .text());
    }

    @Test
    void leavesOutWhatIsKnownAlreadyAndWhatHasNothingToDoWithIt() {
        Alike<String> alike = new Alike<>(texts, holding);
        assertEquals(List.of(), alike.to(change("Yusuf is my flatmate", "en"), Set.of("I share a flat with Jonas")));
        assertEquals(List.of(), alike.to(change("The printer is out of paper", "en"), Set.of()));
    }

    @Test
    void isSurmisedWhereItIsReadAsOverAndOfSomebodyElseOnlyWhereThatIsSure() {
        Map<String, Double> judged = Map.of("I share a flat with Jonas", 0.5, "My sister lives in Atlanta", 1.5);
        Overtaking<String> overtaking = new Overtaking<>(
                texts, holding, List.of(), texts.size(), (told, message) -> judged.getOrDefault(told, -9.0));

        assertEquals(
                Set.of("I share a flat with Jonas"),
                overtaking.overtaken(change("Yusuf is my flatmate", "en"), true).surmised());
        assertEquals(
                Set.of(),
                overtaking.overtaken(change("I live in Boston", "en"), true).surmised());
    }

    /** Whose ten thousand memories would all be compared. */
    @Test
    void isNotLookedForAmongManyWhereTheMessageLooksLikeNoChange() {
        for (int i = 0; i < 100; i++) {
            texts.add("note " + i, "note " + i);
        }
        Overtaking<String> overtaking =
                new Overtaking<>(texts, holding, List.of(), texts.size(), (told, message) -> 0.5);
        String flatmate = "Yusuf is my flatmate";

        assertEquals(
                Set.of(), overtaking.overtaken(change(flatmate, "en", -4), true).surmised());
        assertEquals(
                false,
                overtaking.overtaken(change(flatmate, "en", 0), true).surmised().isEmpty());
    }
}
