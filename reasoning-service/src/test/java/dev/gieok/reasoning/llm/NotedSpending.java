package dev.gieok.reasoning.llm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Spending in a map. */
public final class NotedSpending implements Spending {
    private final Map<LocalDate, Double> spent = new HashMap<>();

    @Override
    public double on(LocalDate day) {
        return spent.getOrDefault(day, 0.0);
    }

    @Override
    public void add(LocalDate day, double dollars) {
        spent.merge(day, dollars, Double::sum);
    }
}
