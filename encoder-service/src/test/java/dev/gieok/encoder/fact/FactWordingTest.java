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
    void speaksTheLanguagesThatTheEncoderUnderstands() {
        String english = of(List.of("en"), Kind.ATTRIBUTE, "allergic-to");
        String both = of(List.of("en", "ko"), Kind.ATTRIBUTE, "allergic-to");

        assertFalse(english.contains("알레르기"));
        assertTrue(both.contains("allerg") && both.contains("알레르기"));
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
