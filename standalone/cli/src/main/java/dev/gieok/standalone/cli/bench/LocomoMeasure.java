package dev.gieok.standalone.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gieok.contracts.http.RecallFeature;
import dev.gieok.standalone.cli.launch.LaunchFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much of what answers a question is found in long conversations, by the public door alone: once with every turn
 * kept, once with what the discard gate leaves; then without each way of finding, to see what it is worth.
 */
final class LocomoMeasure implements Measure {
    private static final List<String> MODES = List.of("always", "auto");
    private static final List<RecallFeature> PLAIN = Arrays.stream(RecallFeature.values())
            .filter(feature -> feature != RecallFeature.DENSE && feature != RecallFeature.LEXICAL)
            .toList();

    private final Path data;
    private final int conversations;
    private final boolean ablation;

    LocomoMeasure(Path data, int conversations, boolean ablation) {
        this.data = data;
        this.conversations = conversations;
        this.ablation = ablation;
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        Locomo locomo = Locomo.read(data, conversations);
        int questions = locomo.conversations().stream()
                .mapToInt(conversation -> conversation.questions().size())
                .sum();
        int turns = locomo.conversations().stream()
                .mapToInt(conversation -> conversation.turns().size())
                .sum();
        List<Result.Row> rows = new ArrayList<>();
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String mode : MODES) {
            bench.say("recall: telling %d turns, retain %s".formatted(turns, mode));
            List<Told> told = Parallel.each(
                    locomo.conversations(), width(locomo), conversation -> told(bench, mode, conversation));
            Latencies latencies = new Latencies();
            for (List<RecallFeature> off : variants()) {
                Found found = new Found();
                String name = mode + ", " + name(off);
                bench.say("recall: %d questions, %s".formatted(questions, name));
                Parallel.each(
                        told, width(locomo), it -> it.ask(off, found, off.isEmpty() ? latencies : new Latencies()));
                figures.put(name, found);
            }
            rows.add(latencies.row("recalled, " + mode));
        }
        return new Result(
                "recall",
                Map.of("conversations", locomo.conversations().size(), "turns", turns, "k", Found.deepest()),
                rows,
                figures,
                List.of(
                        "always keeps every turn, auto what the discard gate leaves. R@k: the share of a question's"
                                + " evidence among the first k hits, in percent, averaged over the questions.",
                        questions + " questions of categories 1-4; " + locomo.leftOut()
                                + " more were left out, whose evidence is not in the conversation; 5 has none.",
                        "Latencies are of the questions with everything on, asked of each conversation in turn."));
    }

    /** All at a time. */
    private static int width(Locomo locomo) {
        return Math.max(1, locomo.conversations().size());
    }

    private List<List<RecallFeature>> variants() {
        List<List<RecallFeature>> variants = new ArrayList<>();
        variants.add(List.of());
        if (ablation) {
            Arrays.stream(RecallFeature.values()).forEach(feature -> variants.add(List.of(feature)));
            variants.add(PLAIN);
        }
        return variants;
    }

    private static String name(List<RecallFeature> off) {
        if (off.isEmpty()) {
            return "everything on";
        }
        return off.equals(PLAIN) ? "only dense and lexical" : "without " + named(off.getFirst());
    }

    /** As the wire has it. */
    private static String named(RecallFeature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One turn after the other: what was said next is known by the order. */
    private static Told told(Bench bench, String mode, Locomo.Conversation conversation)
            throws IOException, InterruptedException {
        Gateway person = bench.user("locomo-" + mode + "-" + conversation.id());
        Told told = new Told(person, conversation, new LinkedHashMap<>());
        for (Locomo.Turn turn : conversation.turns()) {
            if (!turn.text().isBlank()) {
                ObjectNode body = JsonNodeFactory.instance
                        .objectNode()
                        .put("text", turn.text())
                        .put("speaker", turn.speaker())
                        .put("occurredAt", turn.at().toString())
                        .put("sessionId", conversation.id() + "-" + turn.session())
                        .put("externalId", conversation.id() + "/" + turn.id())
                        .put("retain", mode);
                told.turns().put(person.tell(body), turn.id());
            }
        }
        told.await();
        return told;
    }

    /** A conversation that memory has, and which observation was which turn. */
    private record Told(Gateway person, Locomo.Conversation conversation, Map<String, String> turns) {
        void await() throws IOException, InterruptedException {
            Deciding deciding = Deciding.patiently();
            for (String observation : turns.keySet()) {
                var failure = deciding.await(person, observation, Ticks.SYSTEM.now());
                if (failure.isPresent()) {
                    throw new LaunchFailedException("A turn was not decided: " + failure.get());
                }
            }
        }

        Told ask(List<RecallFeature> off, Found found, Latencies latencies) throws IOException, InterruptedException {
            List<String> names = off.stream().map(LocomoMeasure::named).toList();
            for (Locomo.Asked asked : conversation.questions()) {
                long begin = Ticks.SYSTEM.now();
                Gateway.Reply reply = person.recall(asked.question(), Found.deepest(), names);
                latencies.record(Ticks.SYSTEM.now() - begin);
                if (!reply.is(200)) {
                    throw new LaunchFailedException("A question was not answered: status " + reply.status());
                }
                found.add(asked, hits(reply.json()));
            }
            return this;
        }

        private List<Set<String>> hits(JsonNode reply) {
            List<Set<String>> hits = new ArrayList<>();
            reply.path("items").forEach(item -> {
                Set<String> of = new HashSet<>();
                item.at("/memory/evidence").forEach(evidence -> {
                    String turn = turns.get(evidence.path("observationId").asText());
                    if (turn != null) {
                        of.add(turn);
                    }
                });
                hits.add(of);
            });
            return hits;
        }
    }
}
