package dev.gieok.encoder.fact;

import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The words by which a fact can be found although it does not hold them: an allergy is what one cannot eat. They come
 * from `predicates.tsv` of the contracts, in the language of the fact, or where the encoder does not understand that, in those
 * that it does: any other words are noise to it, and pull facts of one predicate together (measured: see the README).
 */
public final class FactWording {
    private static final String TABLE = "/predicates.tsv";
    // The table's columns of words, after the predicate.
    private static final List<String> COLUMNS = List.of("en", "ko");

    private final Map<String, List<String>> table;

    private FactWording(Map<String, List<String>> table) {
        this.table = table;
    }

    public static FactWording load() {
        Map<String, List<String>> table = new HashMap<>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FactWording.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = List.of(line.split("\t", -1));
                table.put(cells.getFirst(), cells.subList(1, cells.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FactWording(table);
    }

    /**
     * What is embedded for the fact: the words for its predicate (else its kind), then its text.
     *
     * @param languages that the model understands, ISO 639-1; the table has `en` and `ko`
     */
    public String of(Fact fact, List<String> languages) {
        if (fact.kind() == Kind.UNSORTED || fact.kind() == Kind.EPISODE) {
            // Found by what it says: it is about nothing that a table could name.
            return fact.text();
        }
        String kind = "kind:" + fact.kind().name().toLowerCase(Locale.ROOT);
        List<String> spoken = languages.contains(fact.language()) ? List.of(fact.language()) : languages;
        String words = words(table.containsKey(fact.predicate()) ? fact.predicate() : kind, spoken);
        if (words.isEmpty()) {
            return fact.text();
        }
        return words + ": " + fact.text();
    }

    private String words(String key, List<String> languages) {
        List<String> cells = table.getOrDefault(key, List.of());
        return languages.stream()
                .map(COLUMNS::indexOf)
                .filter(column -> column >= 0 && column < cells.size())
                .map(column -> cells.get(column).strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
