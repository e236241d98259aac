package dev.gieok.reasoning.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is read: what has no words of its own, what breaks off, what begins in the middle. */
class FragmentsTest {
    private static final List<String> REST = List.of(
            "You know?",
            "It's just great, you know?",
            "Guess what?",
            "Guess what? I'm in a brigade now.",
            "Right?",
            "...",
            "?",
            "!?",
            "I",
            "the",
            "not",
            "and",
            "Never",
            "please",
            "always",
            "now",
            "그치?",
            "있잖아",
            "그래서?",
            "응",
            "안",
            "좀",
            "그리고",
            "이제",
            "부탁해",
            "음",
            "고",
            "면?",
            "ㅋㅋ?",
            "😀",
            "1",
            "a?",
            "me",
            "my",
            "나",
            "내",
            "할",
            "ㅁ",
            "다");

    @ParameterizedTest
    @ValueSource(strings = {"en-tuning", "ko-tuning"})
    void anyPartOfASentenceIsRead(String file) {
        List<String> failed = new ArrayList<>();
        for (String line : Data.lines(file + ".tsv")) {
            String text = line.split("\t")[0];
            for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
                read(text.substring(0, space), failed);
                read(text.substring(space + 1) + "?", failed);
            }
        }
        assertEquals(List.of(), failed);
    }

    @Test
    void whatHasNoWordsOfItsOwnIsRead() {
        List<String> failed = new ArrayList<>();
        for (String rest : REST) {
            read(rest, failed);
            read("I live in Busan. " + rest, failed);
            read(rest + " 나는 부산에 살아", failed);
        }
        assertEquals(List.of(), failed);
    }

    private static void read(String text, List<String> failed) {
        try {
            Understood.of(text);
        } catch (RuntimeException e) {
            failed.add(text + ": " + e);
        }
    }
}
