package dev.gieok.reasoning.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void treatsAPredicateAsTheRulesDo() throws IOException, URISyntaxException {
        Map<String, Set<String>> rules = constructions();
        assertTrue(rules.size() > 20, "the constructions were not found");

        rules.forEach((predicate, forms) -> vocabulary
                .entry(predicate)
                .ifPresent(entry -> assertTrue(
                        forms.contains(form(
                                entry.kind().name(),
                                entry.cardinality().name(),
                                entry.sensitivity() == null
                                        ? "normal"
                                        : entry.sensitivity().name())),
                        () -> predicate + " is " + entry + " here and " + forms + " there")));
    }

    @Test
    void sharesMostOfItsPredicatesWithTheRules() throws IOException, URISyntaxException {
        Set<String> shared = new HashSet<>(vocabulary.predicates());
        shared.retainAll(constructions().keySet());

        assertTrue(shared.size() >= 20, () -> "only " + shared);
    }

    private static Map<String, Set<String>> constructions() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(VocabularyTest.class.getResource("/understanding/constructions"))
                .toURI());
        Map<String, Set<String>> found = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (Path file : files) {
                for (JsonNode node : new YAMLMapper().readTree(Files.readString(file))) {
                    found.computeIfAbsent(node.path("predicate").asText("none"), p -> new HashSet<>())
                            .add(form(
                                    node.path("kind").asText("attribute"),
                                    node.path("cardinality").asText("many"),
                                    node.path("sensitivity").asText("normal")));
                }
            }
        }
        return found;
    }

    private static String form(String kind, String cardinality, String sensitivity) {
        return (kind + " " + cardinality + " " + sensitivity).toLowerCase(java.util.Locale.ROOT);
    }
}
