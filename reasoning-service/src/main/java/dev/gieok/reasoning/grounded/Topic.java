package dev.gieok.reasoning.grounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gieok.platform.meaning.LifeDomains;
import dev.gieok.reasoning.understanding.clause.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A part of a life that all is asked of, as in “what do you know about my health?”, from `questions/topics.yaml`. */
record Topic(Pattern asked, Set<String> predicates, int domain) {
    private static final JsonNode DATA = Data.yaml("questions/topics.yaml");
    private static final Pattern ASKS = Data.pattern("questions/topics.yaml", "asks");
    private static final List<Topic> ALL = all();

    /** How surely (0 to 1) a note is of the domain at least. */
    private static final double OF_IT = 0.4;

    /** What has no predicate of its own, so that its words say of which domain it is. */
    private static final Set<String> LOOSE = Set.of("note", "habit", "event", "plan", "goal", "schedule");

    private static List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        for (JsonNode topic : DATA.get("topics")) {
            all.add(new Topic(
                    Data.pattern(Data.strings(topic.get("asked"))),
                    Set.copyOf(Data.strings(topic.get("predicates"))),
                    LifeDomains.NAMES.indexOf(topic.path("domain").asText())));
        }
        return List.copyOf(all);
    }

    /** Empty when it is not asked for all of a topic. */
    static Optional<Topic> of(String question) {
        return ASKS.matcher(question).find()
                ? ALL.stream()
                        .filter(topic -> topic.asked().matcher(question).find())
                        .findFirst()
                : Optional.empty();
    }

    boolean has(Known fact) {
        return predicates.contains(fact.predicate())
                || isOfSomebody(fact)
                || domain >= 0 && LOOSE.contains(fact.predicate()) && LifeDomains.of(fact.text())[domain] >= OF_IT;
    }

    /** What is so of the person's family is of the family, too. */
    boolean isOfSomebody(Known fact) {
        return predicates.contains(fact.subject());
    }
}
