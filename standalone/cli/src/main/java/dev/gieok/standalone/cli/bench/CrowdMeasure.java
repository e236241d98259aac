package dev.gieok.standalone.cli.bench;

import dev.gieok.contracts.id.PersonId;
import dev.gieok.standalone.cli.bench.crowd.CopiedGraph;
import dev.gieok.standalone.cli.bench.crowd.CopiedPoints;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Recall by one person among her own memories alone, and again among those of many others. */
final class CrowdMeasure implements Measure {
    private static final String USER = "rememberer";
    private static final int SAID_EVERY = 10;

    private final int facts;
    private final int people;
    private final int queries;
    private final double rate;
    private final Stores stores;

    /**
     * @param people with the one who recalls
     * @param rate queries a second
     */
    CrowdMeasure(int facts, int people, int queries, double rate, Stores stores) {
        this.facts = facts;
        this.people = people;
        this.queries = queries;
        this.rate = rate;
        this.stores = stores;
    }

    /** Where the projections are. */
    interface Stores {
        /** The pseudonym of a user. */
        Optional<PersonId> person(String user);

        CopiedPoints points(PersonId person) throws InterruptedException;

        CopiedGraph graph();
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        Gateway gateway = bench.user(USER);
        List<Statement> taught = new Statements(bench.seed()).take(facts);
        new Filling(bench, gateway).with(taught);
        long own = gateway.activeMemories();
        Recalls recalls = new Recalls(gateway, taught, rate);
        bench.say("crowd: %d memories of one person; %d queries at %.0f a second".formatted(own, queries, rate));
        Recalls.Recalled alone = recalls.ask(queries);
        PersonId person = stores.person(bench.name(USER)).orElseThrow(missing());
        long all = copy(bench, person);
        bench.say("crowd: %d memories in all; %d queries at %.0f a second".formatted(all, queries, rate));
        Recalls.Recalled together = recalls.ask(queries);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("memoriesOfThePerson", own);
        figures.put("memoriesInAll", all);
        figures.put(
                "p95Ratio",
                Math.round(100
                                * together.latencies().millisAt(95)
                                / alone.latencies().millisAt(95))
                        / 100.0);
        figures.put("foundAloneAmongFirst" + Recalls.K + "Percent", alone.foundPercent());
        figures.put("foundAmongFirst" + Recalls.K + "Percent", together.foundPercent());
        figures.put("generatorLateP99Ms", together.lateness().millisAt(99));
        return new Result(
                "crowd",
                Map.of("facts", facts, "people", people, "queries", queries, "perSecond", rate, "k", Recalls.K),
                List.of(
                        alone.latencies().row("recalled, alone"),
                        together.latencies().row("recalled, among all")),
                figures,
                List.of(
                        "Counts from the time at which a query was meant to start.",
                        "The others are copies of the person's points, facts and entities, written into the stores directly; they share her terms, which real people's keyed terms do not."));
    }

    private long copy(Bench bench, PersonId person) throws InterruptedException {
        try (CopiedPoints points = stores.points(person);
                CopiedGraph graph = stores.graph()) {
            for (int i = 1; i < people; i++) {
                PersonId other = new PersonId("per_%026d".formatted(i));
                points.copyFor(other);
                graph.copyFor(person, other);
                if (i % SAID_EVERY == 0) {
                    bench.say("crowd: " + i + " people copied");
                }
            }
            return (long) people * points.count();
        }
    }

    private static Supplier<IllegalStateException> missing() {
        return () -> new IllegalStateException("the person who was taught is not in the registry");
    }
}
