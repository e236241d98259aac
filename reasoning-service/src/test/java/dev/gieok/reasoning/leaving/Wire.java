package dev.gieok.reasoning.leaving;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Looks for words in what went over a wire, in every way of writing that they could have gone in. */
final class Wire {
    private final String sent;

    Wire(List<String> requests) {
        this.sent = String.join("\n", requests);
    }

    /** Those of the words that are there. */
    List<String> found(List<String> words) {
        return words.stream()
                .filter(word -> writings(word).stream().anyMatch(this::holds))
                .toList();
    }

    private boolean holds(String writing) {
        return sent.toLowerCase(Locale.ROOT).contains(writing.toLowerCase(Locale.ROOT));
    }

    static List<String> writings(String word) {
        List<String> writings = new ArrayList<>(List.of(
                word,
                escaped(word, 128),
                escaped(word, 0),
                URLEncoder.encode(word, StandardCharsets.UTF_8),
                URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20")));
        for (int before = 0; before < 3; before++) {
            writings.addAll(base64(word, before));
        }
        return writings;
    }

    /** In JSON, with every character from a code on as `\\u….` */
    private static String escaped(String word, int from) {
        return word.chars()
                .mapToObj(c -> c < from ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** The characters that only the word decides, when so many bytes modulo three stand before it. */
    private static List<String> base64(String word, int before) {
        byte[] bytes = ("x".repeat(before) + word).getBytes(StandardCharsets.UTF_8);
        int from = (before * 8 + 5) / 6;
        int to = bytes.length * 8 / 6;
        return List.of(
                Base64.getEncoder().encodeToString(bytes).substring(from, to),
                Base64.getUrlEncoder().encodeToString(bytes).substring(from, to));
    }
}
