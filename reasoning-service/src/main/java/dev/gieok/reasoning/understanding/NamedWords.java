package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Numbers or languages as requests write them, in both languages, and how each is said. Immutable. */
final class NamedWords {
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, List<String>> written = Map.of("en", new ArrayList<>(), "ko", new ArrayList<>());
    private final Map<String, List<String>> says = new HashMap<>();

    NamedWords(JsonNode entries) {
        entries.properties().forEach(entry -> {
            says.put(entry.getKey(), Data.strings(entry.getValue().get("says")));
            written.forEach((language, words) -> Data.strings(entry.getValue().get(language))
                    .forEach(word -> {
                        words.add(word);
                        keys.put(word, entry.getKey());
                    }));
        });
    }

    List<String> written(String language) {
        return Objects.requireNonNull(written.get(language), language);
    }

    /** What stands for it, the same in both languages; itself, such as `12`, for one that has no entry. */
    String key(String word) {
        return keys.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    String said(String key, String language) {
        List<String> both = says.get(key);
        return both == null ? key : both.get(language.equals("ko") ? 1 : 0);
    }
}
