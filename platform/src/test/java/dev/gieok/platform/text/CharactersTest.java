package dev.gieok.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void dropsWhatATerminalWouldObey() {
        assertEquals("I like [31mtea", Characters.withoutControls("I like \u001b[31mtea\u0007\u009b"));
    }

    @Test
    void keepsWhatSpacesOutATextAndWhatJoinsAnEmoji() {
        String text = "나는\t서울에\r\n산다\n👩‍🌾";

        assertSame(text, Characters.withoutControls(text));
    }

    @Test
    void knowsWhatNobodySees() {
        assertTrue(Characters.areUnseen("\u200b\u00a0\u3000\u2028\u001b \t\ufeff"));
        assertFalse(Characters.areUnseen("\u200bㅋ"));
        assertFalse(Characters.areUnseen("👩‍🌾"));
    }

    @Test
    void knowsWhatIsNoText() {
        assertTrue(Characters.holdNull("tea\u0000"));
        assertFalse(Characters.holdNull("tea 0"));
        assertFalse(Characters.areWhole("tea \ud800"));
        assertTrue(Characters.areWhole("🍵"));
    }
}
