package dev.gieok.reasoning.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Effect;
import dev.gieok.contracts.memory.Kind;
import dev.gieok.reasoning.understanding.grammar.Match;
import dev.gieok.reasoning.understanding.grammar.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A message, and which facts made of it are right, poor or wrong: what builds of several days made of it, judged by
 * somebody who only saw the message and the fact.
 *
 * @param before what was said before in the session
 * @param verdicts by fact, as {@link #line} writes it
 */
record JudgedFacts(List<String> before, String message, Map<String, String> verdicts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String toString() {
        return message;
    }

    /** @param name of a file: `judged`, which may be read and is learnt from, or `unread` */
    static List<JudgedFacts> of(String language, String name) {
        String file = "/understanding/facts/" + language + "-" + name + ".jsonl";
        try (InputStream in = Objects.requireNonNull(JudgedFacts.class.getResourceAsStream(file), file)) {
            List<JudgedFacts> all = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode node = JSON.readTree(line);
                Map<String, String> verdicts = new HashMap<>();
                for (String verdict : List.of("right", "poor", "wrong")) {
                    node.path(verdict).forEach(fact -> verdicts.put(fact.asText(), verdict));
                }
                List<String> before = new ArrayList<>();
                node.path("before").forEach(said -> before.add(said.asText()));
                all.add(new JudgedFacts(before, node.get("message").asText(), verdicts));
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of the facts that are made now are right, poor, wrong or were never judged; notes left aside. */
    static Map<String, Integer> count(List<JudgedFacts> all) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JudgedFacts judged : all) {
            Understood.of(judged.message, judged.before.toArray(String[]::new)).candidates().stream()
                    .filter(candidate -> candidate.effect() == Effect.ASSERT && candidate.kind() != Kind.UNSORTED)
                    .map(JudgedFacts::line)
                    .distinct()
                    .forEach(line -> counts.merge(judged.verdicts.getOrDefault(line, "unjudged"), 1, Integer::sum));
        }
        return counts;
    }

    static String line(Candidate candidate) {
        return (candidate.negated() ? "not " : "") + candidate.subject() + " | " + candidate.predicate() + " | "
                + candidate.object();
    }

    /** What the model sees of every fact that a line would make of the message, whether it is made or not. */
    Map<String, Set<String>> traits(Recorder recorder) {
        recorder.traits.clear();
        recorder.extractor.extract(Understood.utterance(message, before.toArray(String[]::new)));
        return new LinkedHashMap<>(recorder.traits);
    }

    /** Doubts nothing and writes down what it was asked about. */
    static final class Recorder extends Doubts {
        private final Map<String, Set<String>> traits = new LinkedHashMap<>();
        private final Extractor extractor;

        Recorder() {
            super(Rules.standard().lexicon());
            this.extractor = new Extractor(Rules.standard(), this);
        }

        @Override
        boolean about(Match match, Subject subject, Candidate candidate) {
            traits.putIfAbsent(line(candidate), traits(match, subject, candidate));
            return false;
        }
    }
}
