package dev.gieok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.http.Graph;
import dev.gieok.contracts.http.GraphNode;
import dev.gieok.contracts.http.GraphRequest;
import dev.gieok.contracts.id.PersonId;
import dev.gieok.contracts.memory.Fact;
import dev.gieok.contracts.memory.Kind;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The graph as it is drawn. */
class GraphTest {
    private final TestMemory memory = new TestMemory();
    private PersonId person;
    private Fact school;

    @BeforeEach
    void given() {
        person = memory.person();
        TestFacts make = new TestFacts(memory.persons, person);
        school = make.about(
                "Mina", Kind.ATTRIBUTE, "studies-at", "Hana School", "Mina studies at Hana School", "Hana School");
        memory.tell(
                person,
                make.fact(Kind.RELATION, "daughter", "Mina", "My daughter is called Mina", "Mina"),
                school,
                make.fact(Kind.PREFERENCE, "likes", "jazz", "I like jazz", "jazz"));
    }

    @Test
    void showsEverythingThatMattersWithTheNamesOpened() {
        Graph graph = memory.graphs.graph(person, new GraphRequest(null, null, null, null));

        assertTrue(labels(graph).containsAll(Set.of("me", "Mina", "jazz", "Hana School", "I like jazz")));
        assertTrue(graph.edges().stream()
                .anyMatch(edge -> edge.type().equals("daughter") && edge.from().equals(person.value())));
    }

    @Test
    void staysNearTheEntityThatIsNamed() {
        Graph graph = memory.graphs.graph(person, new GraphRequest("Mina", 1, null, null));

        assertTrue(labels(graph).contains("Mina studies at Hana School"));
        assertFalse(labels(graph).contains("I like jazz"));
    }

    @Test
    void reachesFartherWithEveryHop() {
        assertFalse(labels(memory.graphs.graph(person, new GraphRequest("Hana School", 1, null, null)))
                .contains("My daughter is called Mina"));
        assertTrue(labels(memory.graphs.graph(person, new GraphRequest("Hana School", 2, null, null)))
                .contains("My daughter is called Mina"));
    }

    @Test
    void showsWhatWasTrueThen() {
        Instant left = Instant.parse("2026-11-10T00:00:00Z");
        memory.tell(person, TestFacts.closed(school, left, left));

        assertFalse(labels(memory.graphs.graph(person, new GraphRequest("Mina", 1, null, null)))
                .contains("Mina studies at Hana School"));
        assertTrue(labels(memory.graphs.graph(person, new GraphRequest("Mina", 1, left.minusSeconds(60), null)))
                .contains("Mina studies at Hana School"));
    }

    @Test
    void showsWhatWasBelievedThen() {
        Instant left = Instant.parse("2026-11-10T00:00:00Z");
        memory.tell(person, TestFacts.closed(school, left, left));
        String told = "Mina studies at Hana School";

        assertTrue(labels(memory.graphs.graph(person, new GraphRequest("Mina", 1, null, left.minusSeconds(60))))
                .contains(told));
        assertFalse(labels(memory.graphs.graph(person, new GraphRequest("Mina", 1, null, left)))
                .contains(told));
        assertTrue(labels(memory.graphs.graph(person, new GraphRequest(null, 1, null, left.minusSeconds(60))))
                .containsAll(Set.of(told, "Mina", "I like jazz")));
        assertEquals(
                1,
                memory.graphs
                        .graph(person, new GraphRequest("Mina", 1, null, Instant.EPOCH))
                        .nodes()
                        .size(),
                "nothing was known then");
    }

    @Test
    void anUnknownNameHasNoNeighbours() {
        assertEquals(
                1,
                memory.graphs
                        .graph(person, new GraphRequest("*", 3, null, null))
                        .nodes()
                        .size());
    }

    private static Set<String> labels(Graph graph) {
        return graph.nodes().stream().map(GraphNode::label).collect(Collectors.toSet());
    }
}
