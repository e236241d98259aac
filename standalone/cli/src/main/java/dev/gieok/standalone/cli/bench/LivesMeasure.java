package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What recall finds first for people of whom half of what they told has changed, with all of it to choose from. */
final class LivesMeasure implements Measure {
    private static final int WIDTH = 8;

    private final List<Life> lives;
    private final Instant now;
    private final boolean verbose;

    /** @param now when it is asked; all was told in the months before */
    LivesMeasure(List<Life> lives, Instant now, boolean verbose) {
        this.lives = List.copyOf(lives);
        this.now = now;
        this.verbose = verbose;
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        bench.say("lives: telling those of %d people".formatted(lives.size()));
        Latencies latencies = new Latencies();
        Map<Life, Gateway> persons = new LinkedHashMap<>();
        lives.forEach(life -> persons.put(life, bench.user("life-" + persons.size())));
        List<LifeAsked> asked = Parallel.each(
                        List.copyOf(persons.entrySet()),
                        WIDTH,
                        person -> new LifeTelling(person.getValue(), person.getKey(), now).asked(latencies))
                .stream()
                .flatMap(List::stream)
                .toList();
        if (verbose) {
            asked.stream()
                    .filter(each -> !each.current())
                    .map(LifeAsked::failure)
                    .forEach(bench::say);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String language : Changes.LANGUAGES) {
            List<LifeAsked> its = asked.stream()
                    .filter(each -> each.change().language().equals(language))
                    .toList();
            put(figures, language + ", changed", its, LifeAsked::changed);
            put(figures, language + ", changed, plainly", its, each -> each.changed() && each.plainly());
            put(figures, language + ", unchanged", its, each -> !each.changed());
            put(figures, language + ", unchanged, plainly", its, each -> !each.changed() && each.plainly());
        }
        return new Result(
                "lives",
                Map.of("people", lives.size()),
                List.of(latencies.row("recalled")),
                figures,
                List.of(
                        "current: the first result is active and tells what holds now, or was learnt from what was told of"
                                + " it later and names both. former: it tells what held before. other: it tells neither."
                                + " unchanged: nothing was told of it later."));
    }

    private static void put(
            Map<String, Object> figures, String name, List<LifeAsked> asked, Predicate<LifeAsked> which) {
        List<LifeAsked> those = asked.stream().filter(which).toList();
        if (!those.isEmpty()) {
            int current = count(those, LifeAsked::current);
            int former = count(those, each -> !each.current() && each.former());
            Map<String, Integer> counts = new LinkedHashMap<>();
            counts.put("questions", those.size());
            counts.put("current", current);
            counts.put("former", former);
            counts.put("other", those.size() - current - former);
            counts.put("currentAmongFive", count(those, LifeAsked::among));
            figures.put(name, counts);
        }
    }

    private static int count(List<LifeAsked> asked, Predicate<LifeAsked> which) {
        return Math.toIntExact(asked.stream().filter(which).count());
    }
}
