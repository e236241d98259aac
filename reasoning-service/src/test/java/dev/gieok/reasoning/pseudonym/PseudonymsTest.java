package dev.gieok.reasoning.pseudonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gieok.reasoning.pseudonym.Personal.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {
    private static final PersonalData DATA = new PersonalData();

    @Test
    void standForTheSameValueInEveryTextAndCase() {
        Pseudonyms pseudonyms = of(List.of(person("Ines"), person("Tom"), email("ines@x.example")));

        assertEquals(
                "[PERSON_1] and [PERSON_2] wrote to [EMAIL_1].",
                pseudonyms.hide("Tom and Ines wrote to INES@x.example."));
        assertEquals("[PERSON_2]'s, not [PERSON_1]'s", pseudonyms.hide("ines's, not TOM's"));
    }

    @Test
    void comeBackAsMemorySpellsThem() {
        Pseudonyms pseudonyms = of(List.of(person("Ines Quillfeather"), person("INES")));

        assertEquals("Ines", restored(pseudonyms, pseudonyms.hide("INES")));
    }

    @Test
    void tellWhichShortNameBelongsToWhichFullName() {
        Pseudonyms pseudonyms = of(List.of(person("Margaret Holloway"), person("김서연")));

        assertEquals(
                "[PERSON_1] called; [PERSON_2] likes tea. [PERSON_3], [PERSON_4]이는?",
                pseudonyms.hide("Margaret  Holloway called; Margaret likes tea. 김서연, 서연이는?"));
        assertEquals(
                List.of("[PERSON_2] is short for [PERSON_1].", "[PERSON_4] is short for [PERSON_3]."),
                pseudonyms.shortForms().toList());
    }

    @Test
    void hideWhatIsLeftOfAValueThatWasCut() {
        Pseudonyms pseudonyms = of(List.of(person("Margaret Holloway"), email("ines@x.example")));

        assertEquals("[PERSON_1]… and [EMAIL_1]…", pseudonyms.hide("Margaret Holl… and ines@x.ex…"));
    }

    @Test
    void leaveNothingOverOfTwoThatOverlap() {
        Pseudonyms pseudonyms = of(
                List.of(new Personal(Sort.ADDRESS, "12 Elm Road, Leeds LS1"), new Personal(Sort.ADDRESS, "LS1 4AB")));

        assertEquals("To [ADDRESS_1].", pseudonyms.hide("To 12 Elm Road, Leeds LS1 4AB."));
    }

    @Test
    void areNeverOnesThatSomebodyWrote() {
        String written = "What does [PERSON_1] mean, Ines?";
        Pseudonyms pseudonyms = new Pseudonyms(DATA, List.of(person("Ines")), List.of(written));

        String hidden = pseudonyms.hide(written);

        assertEquals("What does [PERSON_1] mean, [PERSON_2]?", hidden);
        assertEquals(written, restored(pseudonyms, hidden));
    }

    @Test
    void areNotUsedWhereThereIsNothingToHide() {
        Pseudonyms pseudonyms = of(List.of(person("Ines")));

        assertEquals("Business in Tunisia, 사업", pseudonyms.hide("Business in Tunisia, 사업"));
        assertFalse(pseudonyms.used());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PERSON_1]은 서울에 살아요.|민수는 서울에 살아요.",
                "[PERSON_2]는 부산에 살아요.|서연은 부산에 살아요.",
                "[PERSON_1]이 [PERSON_2]를 [PERSON_1]과 함께|민수가 서연을 민수와 함께",
                "[PERSON_1]은(는), [PERSON_2]이(가)|민수는, 서연이",
                "[PERSON_1]으로부터 [PERSON_2]로서|민수로부터 서연으로서",
                "친구는 [PERSON_1]이에요, 동생은 [PERSON_2]예요.|친구는 민수예요, 동생은 서연이에요.",
                "[PERSON_1]이라고 [PERSON_2]라는|민수라고 서연이라는",
                "[PERSON_1]아, [PERSON_2]야, 안녕|민수야, 서연아, 안녕",
                "[PERSON_1]에게 [PERSON_2]의|민수에게 서연의",
                "[PERSON_1] 씨, [PERSON_2]님|민수 씨, 서연님",
                "[PERSON_2]이가 [PERSON_2]이는|서연이가 서연이는",
                "[PERSON_1]은행|민수은행",
                "[person_1], [Person 2], PERSON_1 and \\[PERSON\\_2\\]|민수, 서연, 민수 and 서연",
                "[PERSON_1, PERSON_2]|민수, 서연",
                "Person 1, [PERSON_7], [ORG_1] and XPERSON_1|Person 1, [PERSON_7], [ORG_1] and XPERSON_1",
                "**[PERSON_1]** likes `x[1]` [2].|**민수** likes `x[1]` [2].",
            })
    void comeBackWithTheParticleThatFits(String said, String restored) {
        Pseudonyms pseudonyms = of(List.of(person("민수"), person("서연")));
        pseudonyms.hide("민수, 서연");

        assertEquals(restored, restored(pseudonyms, said));
    }

    private static String restored(Pseudonyms pseudonyms, String reply) {
        Restoring restoring = new Restoring(pseudonyms, value -> value);
        return restoring.read(reply) + restoring.end();
    }

    private static Pseudonyms of(List<Personal> found) {
        return new Pseudonyms(DATA, found, List.of());
    }

    private static Personal person(String name) {
        return new Personal(Sort.PERSON, name);
    }

    private static Personal email(String address) {
        return new Personal(Sort.EMAIL, address);
    }
}
