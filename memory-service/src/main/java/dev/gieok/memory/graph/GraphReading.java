package dev.gieok.memory.graph;

import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.GraphEdge;
import dev.gieok.contracts.http.GraphNode;
import dev.gieok.contracts.http.GraphRequest;
import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.memory.memories.Seals;
import dev.gieok.memory.projection.FactRecords;
import dev.gieok.memory.recall.EntityKeys;
import dev.gieok.memory.recall.TimeView;
import dev.gieok.platform.person.PersonKeys;
import dev.gieok.platform.person.PersonRegistry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes and edges around an entity, or of what matters most. */
public final class GraphReading {
    private static final int DEEPEST = 3;
    private static final int WIDEST = 300;

    private final PersonRegistry persons;
    private final GraphStore store;
    private final EntityKeys entities;

    public GraphReading(PersonRegistry persons, GraphStore store, EntityKeys entities) {
        this.persons = persons;
        this.store = store;
        this.entities = entities;
    }

    public Graph graph(PersonId person, GraphRequest request) {
        PersonKeys keys = persons.keys(person);
        String me = entities.of(keys, EntityKeys.ME);
        String named = request.entity();
        TimeView time = new TimeView(request.asOf(), request.validAt());
        Set<String> reached = new LinkedHashSet<>();
        Map<FactId, GraphStore.Found> facts = new LinkedHashMap<>();
        if (named == null || named.isBlank()) {
            add(store.important(person, time, WIDEST), facts, reached);
        } else {
            spread(person, entities.of(keys, named), me, depth(request), time, facts, reached);
        }
        Drawing drawing = new Drawing(person, keys, me);
        facts.values().forEach(drawing::fact);
        store.relations(person, reached, time).forEach(drawing::relation);
        return drawing.graph();
    }

    private void spread(
            PersonId person,
            String from,
            String me,
            int depth,
            TimeView time,
            Map<FactId, GraphStore.Found> facts,
            Set<String> reached) {
        Set<String> edge = new HashSet<>(Set.of(from));
        for (int hop = 0; hop < depth && !edge.isEmpty() && facts.size() < WIDEST; hop++) {
            Set<String> seen = new HashSet<>(reached);
            reached.addAll(edge);
            add(store.about(person, edge, time, WIDEST - facts.size()), facts, reached);
            for (GraphStore.Relation relation : store.relations(person, edge, time)) {
                reached.add(relation.from().key());
                reached.add(relation.to().key());
            }
            // Everything is related to the person: going on from there would reach all.
            reached.remove(me);
            Set<String> next = new HashSet<>(reached);
            next.removeAll(seen);
            next.removeAll(edge);
            edge = next;
        }
    }

    private static int depth(GraphRequest request) {
        return Math.clamp(request.depth() == null ? 1 : request.depth(), 1, DEEPEST);
    }

    private static void add(List<GraphStore.Found> found, Map<FactId, GraphStore.Found> facts, Set<String> reached) {
        for (GraphStore.Found one : found) {
            facts.putIfAbsent(one.fact().factId(), one);
            one.about().forEach(entity -> reached.add(entity.key()));
        }
    }

    /** What was drawn so far. */
    private static final class Drawing {
        private final PersonId person;
        private final PersonKeys keys;
        private final String me;
        private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
        private final Set<GraphEdge> edges = new LinkedHashSet<>();

        private Drawing(PersonId person, PersonKeys keys, String me) {
            this.person = person;
            this.keys = keys;
            this.me = me;
            nodes.put(person.value(), new GraphNode(person.value(), "person", EntityKeys.ME, null));
        }

        private void fact(GraphStore.Found found) {
            Fact fact = Seals.open(keys, found.fact());
            String id = fact.factId().value();
            nodes.put(id, new GraphNode(id, "fact", fact.text(), fact.kind()));
            edges.add(new GraphEdge(person.value(), id, "HAS", fact.factId()));
            found.about().forEach(entity -> edges.add(new GraphEdge(id, node(entity), "ABOUT", fact.factId())));
            fact.supersedes().stream()
                    .filter(old -> nodes.containsKey(old.value()))
                    .forEach(old -> edges.add(new GraphEdge(id, old.value(), "SUPERSEDES", fact.factId())));
        }

        private void relation(GraphStore.Relation relation) {
            Fact fact = Seals.open(keys, relation.fact());
            edges.add(new GraphEdge(node(relation.from()), node(relation.to()), fact.predicate(), fact.factId()));
        }

        private String node(GraphStore.Entity entity) {
            if (entity.key().equals(me)) {
                return person.value();
            }
            String id = "ent_" + entity.key();
            nodes.computeIfAbsent(id, i -> new GraphNode(i, "entity", label(entity), null));
            return id;
        }

        private String label(GraphStore.Entity entity) {
            return keys.openText(entity.label(), FactRecords.labelContext(entity.key()));
        }

        private Graph graph() {
            return new Graph(List.copyOf(nodes.values()), List.copyOf(edges));
        }
    }
}
