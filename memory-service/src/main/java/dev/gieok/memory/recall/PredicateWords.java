package dev.gieok.memory.recall;

import dev.gieok.contracts.memory.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Predicates and kinds as words of both languages, from `predicates.tsv` in the contracts: what lets a question find a memory with
 * which it shares no word (“못 먹는 음식” and an allergy).
 */
public final class PredicateWords {
    private static final String TABLE = "/predicates.tsv";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Set<String>> roles = new HashMap<>();

    private PredicateWords() {}

    public static PredicateWords load(Lexicon lexicon) {
        PredicateWords table = new PredicateWords();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PredicateWords.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] columns = line.split("\t", -1);
                        table.words.put(columns[0], String.join(" ", columns[1], columns[2], parts(columns[0])));
                        if (columns.length > 3 && columns[3].equals("role")) {
                            for (String word : lexicon.stems(columns[1] + " " + columns[2])) {
                                table.roles
                                        .computeIfAbsent(word, w -> new HashSet<>())
                                        .add(columns[0]);
                            }
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** Words of both languages, with its own parts; of an unknown predicate, those alone. */
    public String of(String predicate) {
        String known = words.get(predicate);
        return known == null ? parts(predicate) : known;
    }

    private static String parts(String predicate) {
        return predicate.replace('-', ' ');
    }

    public String of(Kind kind) {
        return words.getOrDefault("kind:" + kind.name().toLowerCase(Locale.ROOT), "");
    }

    /** The roles that a stem of {@link Lexicon} names: `딸` and `daughter` both name `daughter`. */
    public Set<String> roles(String word) {
        return roles.getOrDefault(word, Set.of());
    }
}
