package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Closing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts endings together, so that few words travel for many of them. */
final class Closings {
    private Closings() {}

    /** Endings of one line and clause, those that name nothing first: predicates that are closed by the same words stand together. */
    static List<Closing> of(List<Candidate> endings) {
        Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
        for (Candidate end : endings) {
            words.computeIfAbsent(end.subject(), subject -> new LinkedHashMap<>())
                    .computeIfAbsent(end.predicate(), predicate -> new ArrayList<>())
                    .add(end.object());
        }
        List<Closing> closings = new ArrayList<>();
        words.forEach((subject, named) -> {
            Map<List<String>, List<String>> predicates = new LinkedHashMap<>();
            named.forEach((predicate, all) -> {
                if (all.contains("")) {
                    predicates
                            .computeIfAbsent(List.of(), none -> new ArrayList<>())
                            .add(predicate);
                }
            });
            named.forEach((predicate, all) -> {
                List<String> telling =
                        all.stream().filter(word -> !word.isBlank()).toList();
                if (!telling.isEmpty()) {
                    predicates
                            .computeIfAbsent(telling, some -> new ArrayList<>())
                            .add(predicate);
                }
            });
            Candidate said = endings.getFirst();
            predicates.forEach((telling, under) -> closings.add(
                    new Closing(subject, under, telling, said.text(), said.language(), said.entities(), said.rule())));
        });
        return closings;
    }
}
