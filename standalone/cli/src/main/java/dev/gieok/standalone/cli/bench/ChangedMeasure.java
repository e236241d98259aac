package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What recall and the profile give for a fact that has changed, by the public door alone, each of a person of its own. */
final class ChangedMeasure implements Measure {
    private static final int WIDTH = 16;

    private final List<Change> changes;
    private final Instant now;
    private final boolean verbose;

    /** @param now when the changes are told */
    ChangedMeasure(List<Change> changes, Instant now, boolean verbose) {
        this.changes = List.copyOf(changes);
        this.now = now;
        this.verbose = verbose;
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        bench.say("changed: telling %d facts that change".formatted(changes.size()));
        Latencies latencies = new Latencies();
        Map<Change, Gateway> persons = new LinkedHashMap<>();
        changes.forEach(change -> persons.put(change, bench.user("changed-" + persons.size())));
        List<ChangeSeen> seen = Parallel.each(
                List.copyOf(persons.entrySet()),
                WIDTH,
                person -> new ChangeTelling(person.getValue(), person.getKey(), now).seen(latencies));
        if (verbose) {
            seen.stream().filter(it -> !it.right()).map(ChangeSeen::failure).forEach(bench::say);
        }
        return new Result(
                "changed",
                Map.of("facts", changes.size()),
                List.of(latencies.row("recalled")),
                figures(seen),
                List.of(
                        "recall: the first result is active, tells what holds now and does not name what held before;"
                                + " naming both: or was learnt from the change and names both.",
                        "profile: lists what holds now, and what held before not, or as doubtful; in the first place: lists what holds"
                                + " now before what held before; appointments are not"
                                + " asked of it. both doors: recall and profile.",
                        "understood: the former memory was held and ended, and the new one is held. unchanged: of three other"
                                + " things told at first, each asked for after the change, recall's first result was learnt"
                                + " from it."));
    }

    private static Map<String, Object> figures(List<ChangeSeen> seen) {
        Map<String, Object> figures = new LinkedHashMap<>();
        Set<String> classes = new LinkedHashSet<>();
        seen.forEach(it -> classes.add(it.change().about()));
        for (String language : Changes.LANGUAGES) {
            put(figures, language, seen, change -> change.language().equals(language));
            for (String half : Changes.HALVES) {
                put(
                        figures,
                        language + ", " + half,
                        seen,
                        change -> change.language().equals(language)
                                && change.half().equals(half));
            }
            for (String about : classes) {
                put(
                        figures,
                        language + ", " + about,
                        seen,
                        change -> change.language().equals(language)
                                && change.about().equals(about));
            }
        }
        return figures;
    }

    private static void put(Map<String, Object> figures, String name, List<ChangeSeen> seen, Predicate<Change> which) {
        List<ChangeSeen> those =
                seen.stream().filter(it -> which.test(it.change())).toList();
        if (!those.isEmpty()) {
            figures.put(name, ChangeCounts.of(those));
        }
    }
}
