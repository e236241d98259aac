package dev.gieok.reasoning.understanding.clause;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The closed word classes of English, from `english.yaml`. */
final class EnglishWords {
    final Map<String, String[]> contractions = new HashMap<>();
    /** Value: the mark, or null for a mere filler. */
    final Phrases<@Nullable Mark> lifted = new Phrases<>();

    final Set<String> coordinating;
    final Set<String> imperative;
    final Set<String> glue;
    final Set<String> function;
    final Set<String> boundary;
    final Set<String> verbs;
    final Set<String> interjections;
    final Set<String> notProgressive;
    final Set<String> doings;
    /** After “'s” these tell that somebody has done something; the others only before what it was done to. */
    final Set<String> done;

    final Set<String> doneTo;
    final Set<String> doneToWhat;
    private final Set<String> arranging;
    final Phases phases;
    final EnglishLemmas lemmas = new EnglishLemmas(Data.lines("english-verbs.txt"));

    // A filler is lifted and marks nothing, hence null; NullAway does not follow the type argument that says so.
    @SuppressWarnings("NullAway")
    EnglishWords() {
        JsonNode data = Data.yaml("english.yaml");
        data.get("contractions")
                .properties()
                .forEach(entry -> contractions.put(
                        entry.getKey(), entry.getValue().asText().split(" ")));
        Data.strings(data.get("fillers")).forEach(phrase -> lifted.add(phrase, null));
        data.get("marks")
                .properties()
                .forEach(entry -> Data.strings(entry.getValue())
                        .forEach(phrase -> lifted.add(phrase, Mark.valueOf(entry.getKey()))));
        coordinating = set(data, "coordinating");
        imperative = set(data, "imperative");
        glue = set(data, "glue");
        function = set(data, "function");
        boundary = set(data, "boundary");
        notProgressive = set(data, "not-progressive");
        doings = set(data, "doings");
        done = set(data, "done");
        doneTo = set(data, "done-to");
        doneToWhat = set(data, "done-to-what");
        interjections = set(data, "interjections");
        arranging = new HashSet<>(Data.lists("arranging.yaml").getOrDefault("verbs", List.of()));
        phases = new Phases(data.get("phases"));
        verbs = set(data, "verbs");
        Data.lines("english-verbs.txt").forEach(line -> verbs.add(line.split(" ")[0]));
    }

    /** A verb of what is done now for later. */
    boolean arranging(String lower) {
        return lemmas.of(lower).stream().anyMatch(arranging::contains);
    }

    /** Whether a capitalised word at the start of a sentence may be a name. */
    boolean names(String lower) {
        return !function.contains(lower)
                && !verbs.contains(lower)
                && !imperative.contains(lower)
                && !interjections.contains(lower);
    }

    private static Set<String> set(JsonNode data, String name) {
        return new HashSet<>(Data.strings(data.get(name)));
    }
}
