package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sentences of one language with slots, and the words that fill them, from `bench/<language>.properties`. */
final class Phrases {
    /** A slot, and for Korean the particle after a final consonant and the one after a vowel. */
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::(.)/(.))?}");

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;

    private final List<String[]> sentences;
    private final Map<String, String[]> words = new HashMap<>();

    private Phrases(Properties file) {
        for (String name : file.stringPropertyNames()) {
            words.put(name, file.getProperty(name).split(",", -1));
        }
        sentences = List.of(file.getProperty("statements").split(";", -1)).stream()
                .map(sentence -> sentence.strip().split(" \\| ", -1))
                .toList();
    }

    static Phrases load(String language) {
        try (InputStream file = Objects.requireNonNull(
                        Phrases.class.getResourceAsStream("/bench/" + language + ".properties"), language);
                InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new Phrases(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Statement next(Random random) {
        String[] sentence = sentences.get(random.nextInt(sentences.size()));
        Map<String, String> chosen = new HashMap<>();
        String text = fill(sentence[0], chosen, random);
        String question = fill(sentence[1], chosen, random);
        return new Statement(
                text, question, List.of(fill(sentence[2], chosen, random).split(" ", -1)));
    }

    private String fill(String sentence, Map<String, String> chosen, Random random) {
        return SLOT.matcher(sentence).replaceAll(slot -> {
            String word = chosen.computeIfAbsent(slot.group(1), name -> pick(name, random));
            return word + particle(word, slot);
        });
    }

    private String pick(String name, Random random) {
        String[] of = Objects.requireNonNull(words.get(name), name);
        return of[random.nextInt(of.length)];
    }

    private static String particle(String word, MatchResult slot) {
        if (slot.group(2) == null) {
            return "";
        }
        char last = word.charAt(word.length() - 1);
        boolean closed = last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE && (last - FIRST_SYLLABLE) % FINALS != 0;
        return slot.group(closed ? 2 : 3);
    }
}
