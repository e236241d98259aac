package dev.gieok.standalone.cli.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recall by one person who has taught very much. */
final class RecallMeasure implements Measure {
    private final int facts;
    private final int queries;
    private final double rate;

    /**
     * @param rate queries a second
     */
    RecallMeasure(int facts, int queries, double rate) {
        this.facts = facts;
        this.queries = queries;
        this.rate = rate;
    }

    @Override
    public Result run(Bench bench) throws IOException, InterruptedException {
        Gateway person = bench.user("rememberer");
        List<Statement> taught = new Statements(bench.seed()).take(facts);
        Filling.Filled filled = new Filling(bench, person).with(taught);
        long active = person.activeMemories();
        bench.say("recall: %d facts are there; %d queries at %.0f a second".formatted(active, queries, rate));
        Recalls.Recalled recalled = new Recalls(person, taught, rate).ask(queries);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("activeFacts", active);
        figures.put("filledPerSecond", filled.acceptedPerSecond());
        figures.put("decidedPerSecond", filled.decidedPerSecond());
        figures.put("foundAmongFirst" + Recalls.K + "Percent", recalled.foundPercent());
        figures.put("generatorLateP99Ms", recalled.lateness().millisAt(99));
        return new Result(
                "recall",
                Map.of("facts", facts, "queries", queries, "perSecond", rate, "k", Recalls.K),
                List.of(recalled.latencies().row("recalled")),
                figures,
                List.of(
                        "Counts from the time at which a query was meant to start.",
                        "found: the statement that a question was made for is among the first " + Recalls.K
                                + ", in its own words; half of the questions are Korean."));
    }
}
