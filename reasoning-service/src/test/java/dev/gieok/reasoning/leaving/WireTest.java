package dev.gieok.reasoning.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the search sees: a word is found in whatever way it was sent. */
class WireTest {
    @ParameterizedTest
    @ValueSource(strings = {"Quillfeather", "탁서율", "ines@post.example"})
    void findsAWordInEveryWriting(String word) {
        String text = "about " + word + " it is";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));

        for (String sent : List.of(
                text,
                escaped.toString(),
                URLEncoder.encode(text, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getEncoder().encodeToString(("1" + text).getBytes(StandardCharsets.UTF_8)),
                Base64.getUrlEncoder().encodeToString(("12" + text).getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(List.of(word), new Wire(List.of("POST /", sent)).found(List.of(word, "Nobody")), sent);
        }
    }
}
