package dev.gieok.platform.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I run Windows at home           | I installed Fedora                  | OTHER_OF_ONE
            I'm vegetarian                  | I went fully vegan at New Year      | OTHER_OF_ONE
            우리 집은 아이폰만 써           | 갤럭시로 바꿨어                     | OTHER_OF_ONE
            I run Windows at home           | my operating system is slow         | OF_ONE
            My GP is Dr. Whitfield          | The surgery reassigned me           | OF_ONE
            I play tennis                   | I took up badminton                 | OTHER_OF_SEVERAL
            I run Windows at home           | Windows crashed again               | NONE
            I run Windows at home           | My daughter likes pizza             | NONE
            """)
    void tellsWhatTwoTextsNameOfOneKind(String one, String other, Kinds.Likeness likeness) {
        assertEquals(likeness, Kinds.of(one).to(Kinds.of(other)));
        assertEquals(likeness, Kinds.of(other).to(Kinds.of(one)));
    }

    @Test
    void theLongestIsMeant() {
        assertTrue(Kinds.of("I take oat milk").all().contains("milk-kind"));
        assertFalse(Kinds.of("I bought a hot dog").all().contains("pet-animal"));
    }

    @Test
    void whatIsAnOrdinaryWordOtherwiseCountsOnlyWithACapital() {
        assertTrue(Kinds.of("running Arch on everything").all().contains("operating-system"));
        assertFalse(Kinds.of("the arch of my foot").all().contains("operating-system"));
    }

    @Test
    void aKoreanWordIsFoundWithItsParticleAndInNoOther() {
        assertTrue(Kinds.of("지금은 우분투로 일해요").all().contains("operating-system"));
        assertFalse(Kinds.of("동생한테 사과했어").all().contains("fruit"));
    }

    /** A kind that stands twice, or a thing twice in it, is a mistake of whoever wrote it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyKindStandsOnceAndEverythingInItOnce(String language) {
        Set<String> kinds = new HashSet<>();
        for (String line : Weights.lines("/meaning/kinds-" + language + ".tsv")) {
            String[] cells = line.split("\t", -1);
            assertTrue(kinds.add(cells[0]), cells[0]);
            assertTrue(Set.of("one", "several").contains(cells[1]), line);
            assertFalse((cells[2] + cells[3]).isBlank(), line);
            for (String listed : List.of(cells[2], cells[3])) {
                List<String> words = List.of(listed.toLowerCase(Locale.ROOT).split(", ", -1));
                assertEquals(words.size(), Set.copyOf(words).size(), cells[0]);
                assertTrue(words.stream().allMatch(word -> word.strip().equals(word)), cells[0]);
            }
        }
    }
}
