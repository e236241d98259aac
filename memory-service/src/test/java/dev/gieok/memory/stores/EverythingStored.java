package dev.gieok.memory.stores;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.person.PersonKeys;
import io.qdrant.client.ConditionFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import org.neo4j.driver.Record;

/** Every property of every node, relation and point of a person, opened with the person's keys where it is sealed. */
public final class EverythingStored {
    private final Map<String, String> texts;

    private EverythingStored(Map<String, String> texts) {
        this.texts = texts;
    }

    /** As the person's keys open it. */
    public static EverythingStored of(PersonKeys keys) {
        return new EverythingStored(all(keys.person(), (contexts, value) -> opened(keys, contexts, value)));
    }

    /** As it lies there. */
    public static EverythingStored inClear(PersonId person) {
        return new EverythingStored(all(person, (contexts, value) -> value));
    }

    /** Place to text. */
    public Map<String, String> containing(String word) {
        Map<String, String> found = new TreeMap<>(texts);
        found.values().removeIf(text -> !text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        return found;
    }

    private static Map<String, String> all(PersonId person, BiFunction<List<String>, String, String> reader) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var session = Stores.driver().session()) {
            var nodes = session.run(
                            "MATCH (n) WHERE n.person = $person OR n.key STARTS WITH $person RETURN labels(n)[0] AS label, properties(n) AS p",
                            Map.of("person", person.value()))
                    .list();
            nodes.forEach(node -> add("neo4j " + node.get("label").asString(), node, reader, texts));
            var relations = session.run(
                            "MATCH (n {person: $person})-[r]->() RETURN type(r) AS label, properties(r) AS p",
                            Map.of("person", person.value()))
                    .list();
            relations.forEach(relation -> add("neo4j " + relation.get("label").asString(), relation, reader, texts));
        }
        points(person, "facts", reader, texts);
        points(person, "moments", reader, texts);
        return texts;
    }

    private static void add(
            String place, Record record, BiFunction<List<String>, String, String> reader, Map<String, String> texts) {
        Map<String, Object> properties = record.get("p").asMap();
        properties.forEach((name, value) -> texts.put(
                place + " " + properties.getOrDefault("key", "") + " " + name,
                reader.apply(contexts(properties), String.valueOf(value))));
    }

    private static void points(
            PersonId person,
            String collection,
            BiFunction<List<String>, String, String> reader,
            Map<String, String> texts) {
        try {
            for (String name : Stores.client().listCollectionsAsync().get()) {
                if (name.contains(collection + "-")) {
                    pointsOf(name, person, collection, reader, texts);
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pointsOf(
            String name,
            PersonId person,
            String collection,
            BiFunction<List<String>, String, String> reader,
            Map<String, String> texts)
            throws InterruptedException, ExecutionException {
        ScrollPoints scroll = ScrollPoints.newBuilder()
                .setCollectionName(name)
                .setFilter(Filter.newBuilder().addMust(ConditionFactory.matchKeyword("person", person.value())))
                .setLimit(10_000)
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .build();
        List<RetrievedPoint> found = Stores.client().scrollAsync(scroll).get().getResultList();
        for (RetrievedPoint point : found) {
            Map<String, Object> payload = new LinkedHashMap<>();
            point.getPayloadMap()
                    .forEach((field, value) -> payload.put(
                            field,
                            value.hasStringValue()
                                    ? value.getStringValue()
                                    : value.hasIntegerValue() ? (Object) value.getIntegerValue() : value.toString()));
            payload.forEach((field, value) -> texts.put(
                    "qdrant " + collection + " " + point.getId().getUuid() + " " + field + " of " + name,
                    reader.apply(contexts(payload), String.valueOf(value))));
        }
    }

    /** Everything that a value of such a record might have been sealed with. */
    private static List<String> contexts(Map<String, Object> properties) {
        List<String> contexts = new ArrayList<>();
        contexts.add(properties.get("factId") + "#" + properties.get("version"));
        contexts.add("turn " + properties.get("turnId"));
        contexts.add("answer " + properties.get("answerId"));
        contexts.add("context " + properties.get("answerId"));
        contexts.add("decisions " + properties.get("observationId"));
        contexts.add("entity " + properties.get("hash"));
        contexts.add("media " + properties.get("mediaId"));
        contexts.add("moment " + properties.get("momentId"));
        return contexts;
    }

    private static String opened(PersonKeys keys, List<String> contexts, String value) {
        for (String context : contexts) {
            try {
                return keys.openText(value, context);
            } catch (NonRetriableException | IllegalArgumentException e) {
                continue;
            }
        }
        return value;
    }
}
