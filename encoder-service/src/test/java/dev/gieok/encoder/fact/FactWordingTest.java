package dev.gieok.encoder.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.memory.Kind;
import dev.gieok.encoder.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactWordingTest {
    @Test
    void speaksTheLanguageOfTheFactWhereTheEncoderUnderstandsIt() {
        String bilingual = of(List.of("en", "ko"), Kind.ATTRIBUTE, "allergic-to");
        assertTrue(bilingual.contains("allerg"));
        assertFalse(bilingual.contains("알레르기"));

        String korean = of(List.of("ko"), Kind.ATTRIBUTE, "allergic-to");
        assertFalse(korean.contains("allerg"));
        assertTrue(korean.contains("알레르기"));
    }

    @Test
    void fallsBackToTheWordsOfTheKind() {
        assertTrue(of(List.of("en"), Kind.HABIT, "unheard-of").contains("habit"));
    }

    @Test
    void leavesANoteAsItIs() {
        assertEquals("text", of(List.of("en", "ko"), Kind.UNSORTED, "note"));
    }

    private static String of(List<String> languages, Kind kind, String predicate) {
        return FactWording.load().of(Samples.fact(1, kind, predicate, "text").fact(), languages);
    }
}
