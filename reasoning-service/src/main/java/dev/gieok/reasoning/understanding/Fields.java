package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Data;
import dev.gieok.reasoning.understanding.clause.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Parts of life in which one thing takes the place of another, from `consequences/fields.yaml`: who is sober now has no beers after work. */
final class Fields {
    private static final int LONGEST = 5;

    /** How many words after “because of” say why: “my lovely new job”. */
    private static final int REASON = 3;

    /** By each word or phrase that tells of a field, the words by which what was so may be noted. */
    private final Map<String, Set<String>> noted = new HashMap<>();

    /** Each word or phrase by which something may be noted, as itself. */
    private final Map<String, Set<String>> named = new HashMap<>();

    /** By each word or phrase that tells of a field, the predicates of which there is one at a time. */
    private final Map<String, Set<String>> slots = new HashMap<>();

    private final Set<String> everyday;
    private final Set<String> ending;
    private final Set<String> reasons;

    Fields() {
        JsonNode data = Data.yaml("consequences/fields.yaml");
        everyday = new HashSet<>(Data.strings(data.get("everyday")));
        ending = new HashSet<>(Data.strings(data.get("ending")));
        reasons = new HashSet<>(Data.strings(data.get("reasons")));
        Map<String, List<String>> kinds = Data.kinds("consequences/switched.yaml");
        data.get("fields").properties().forEach(field -> {
            List<String> both = field.getValue().has("words")
                    ? strings(field.getValue(), "words")
                    : kinds.getOrDefault(field.getKey(), List.of());
            List<String> so = new ArrayList<>(both);
            so.addAll(strings(field.getValue(), "so"));
            List<String> says = new ArrayList<>(both);
            says.addAll(strings(field.getValue(), "says"));
            List<String> ends = strings(field.getValue(), "ends");
            both.forEach(word -> named.put(word, Set.of(word)));
            for (String word : says) {
                noted.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(so);
                slots.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(ends);
            }
        });
    }

    private static List<String> strings(JsonNode field, String name) {
        return field.has(name) ? Data.strings(field.get(name)) : List.of();
    }

    /** Whether a word is said of everything, so that it names nothing. */
    boolean everyday(Word word) {
        return everyday.contains(word.text().toLowerCase(Locale.ROOT))
                || word.keys().stream().anyMatch(everyday::contains);
    }

    boolean everyday(String word) {
        return everyday.contains(word);
    }

    /** Whether what follows is told to be over. */
    boolean ending(Word word) {
        return ending.contains(word.text().toLowerCase(Locale.ROOT))
                || word.keys().stream().anyMatch(ending::contains);
    }

    /** The words and phrases of a clause that some field knows a life by. */
    Set<String> said(Clause clause) {
        return all(clause, named);
    }

    /** The words of every field that a clause tells of. */
    Set<String> of(Clause clause) {
        return all(clause, noted);
    }

    /** The predicates that every field that a clause tells of ends. */
    Set<String> ended(Clause clause) {
        return all(clause, slots);
    }

    private Set<String> all(Clause clause, Map<String, Set<String>> by) {
        Set<String> words = new LinkedHashSet<>();
        if (clause.language().equals("ko")) {
            return korean(clause.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"), by);
        }
        String[] tokens = clause.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&'-]+");
        int reason = 0;
        for (int from = 0; from < tokens.length; from++) {
            if (from >= 2 && reasons.contains(tokens[from - 2] + " " + tokens[from - 1])) {
                reason = from + REASON;
            }
            if (from < reason) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(tokens.length, from + LONGEST); to++) {
                phrase.append(to == from ? "" : " ").append(tokens[to]);
                words.addAll(by.getOrDefault(phrase.toString(), Set.of()));
            }
        }
        return words;
    }

    /** Endings and particles hang on Korean words, and particles on others. */
    private static Set<String> korean(String[] tokens, Map<String, Set<String>> by) {
        Set<String> words = new LinkedHashSet<>();
        for (String token : tokens) {
            for (int end = 1; end <= token.length(); end++) {
                Set<String> so = by.get(token.substring(0, end));
                if (so != null
                        && (hangul(token.charAt(0)) || token.chars().skip(end).allMatch(Fields::hangul))) {
                    words.addAll(so);
                }
            }
        }
        return words;
    }

    private static boolean hangul(int letter) {
        return letter >= 0xAC00 && letter <= 0xD7A3;
    }
}
