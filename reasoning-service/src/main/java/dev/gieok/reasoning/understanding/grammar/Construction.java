package dev.gieok.reasoning.understanding.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.contracts.memory.Cardinality;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.contracts.memory.Sensitivity;
import dev.gieok.reasoning.understanding.clause.Clause;
import dev.gieok.reasoning.understanding.clause.Mark;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a construction says: the settings of the construction, with what the line says differently.
 *
 * @param predicate what it says, `$class` for the key of a lexicon class; null when it teaches nothing
 * @param passage why it teaches nothing; null when it says something
 * @param object `$slot`, `text`, `none` or a constant; null for the first slot
 * @param ends it says that something holds no longer
 * @param affirm the negation is part of the construction (“can't stand”), not a denial
 * @param rank added to the score, for lines that should win or lose against others
 * @param switches all settings; `past`, `negated`, `future` and `wish` say what those make of it: `same`, `skip`, `end`, or another predicate
 * @param requires marks without which it does not apply; `unless` marks with which it does not
 * @param beside constructions of the same name may stand together in one clause
 */
public record Construction(
        String id,
        @Nullable String predicate,
        @Nullable String passage,
        Kind kind,
        Cardinality cardinality,
        double importance,
        Sensitivity sensitivity,
        @Nullable String object,
        boolean split,
        boolean ends,
        boolean affirm,
        int rank,
        Map<String, String> switches,
        Set<Mark> requires,
        Set<Mark> unless,
        @Nullable String beside) {

    private static final Map<String, Integer> RANKS = Map.of("high", 4, "low", -3, "lowest", -8);

    static Map<String, String> settings(JsonNode node) {
        Map<String, String> settings = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isArray()) {
                StringBuilder joined = new StringBuilder();
                value.forEach(item -> joined.append(joined.isEmpty() ? "" : "+").append(item.asText()));
                settings.put(entry.getKey(), joined.toString());
            } else {
                settings.put(entry.getKey(), value.asText());
            }
        });
        return settings;
    }

    /** @throws IllegalArgumentException when a setting has a value that does not exist */
    static Construction of(Map<String, String> settings) {
        Cardinality cardinality =
                Cardinality.valueOf(settings.getOrDefault("cardinality", "many").toUpperCase(Locale.ROOT));
        String rank = settings.get("rank");
        if (rank != null && !RANKS.containsKey(rank)) {
            throw new IllegalArgumentException("no rank " + rank);
        }
        return new Construction(
                settings.getOrDefault("id", ""),
                settings.get("predicate"),
                settings.get("passage"),
                Kind.valueOf(settings.getOrDefault("kind", "attribute").toUpperCase(Locale.ROOT)),
                cardinality,
                Double.parseDouble(settings.getOrDefault("importance", "0.5")),
                Sensitivity.valueOf(
                        settings.getOrDefault("sensitivity", "normal").toUpperCase(Locale.ROOT)),
                settings.get("object"),
                settings.getOrDefault("split", cardinality == Cardinality.MANY ? "true" : "false")
                        .equals("true"),
                settings.getOrDefault("effect", "assert").equals("end"),
                settings.getOrDefault("affirm", "false").equals("true"),
                rank == null ? 0 : RANKS.get(rank),
                settings,
                marks(settings.get("requires")),
                marks(settings.get("unless")),
                settings.get("beside"));
    }

    boolean allows(Clause clause) {
        return clause.marks().containsAll(requires) && unless.stream().noneMatch(clause::has);
    }

    /** What a switch is set to. */
    public String when(String name, String otherwise) {
        return switches.getOrDefault(name, otherwise);
    }

    private static Set<Mark> marks(@Nullable String joined) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (joined != null && !joined.isBlank()) {
            for (String name : joined.split("\\+")) {
                marks.add(Mark.valueOf(name.strip()));
            }
        }
        return marks;
    }
}
