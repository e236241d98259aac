package dev.gieok.reasoning.understanding.clause;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that only say that another verb's doing begins or ends: “stop”, “give up”, “go back to”. */
final class Phases {
    private final Phrases<Set<Mark>> phrases = new Phrases<>();

    /** @param data a mark, and the phrases that leave it */
    Phases(JsonNode data) {
        Map<String, Set<Mark>> marks = new HashMap<>();
        data.properties()
                .forEach(entry -> Data.strings(entry.getValue())
                        .forEach(phrase -> marks.put(phrase, Set.of(Mark.valueOf(entry.getKey())))));
        marks.forEach(phrases::add);
    }

    /** How many words such a verb covers; 0 for none. */
    int length(int index, List<String> lowers) {
        var found = phrases.at(index, i -> i < lowers.size() ? lowers.get(i) : null);
        return found == null ? 0 : found.length();
    }

    Set<Mark> marks(int index, List<String> lowers) {
        var found = phrases.at(index, i -> i < lowers.size() ? lowers.get(i) : null);
        return found == null ? Set.of() : found.value();
    }
}
