package dev.gieok.reasoning.llm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Keeps what is spent on a model within the budget of a day in UTC. */
public final class SpendCap {
    private static final double MILLION = 1e6;

    /** What a model costs, in US dollars for a million tokens. */
    public record Prices(double input, double output) {
        double of(int inputTokens, int outputTokens) {
            return (inputTokens * input + outputTokens * output) / MILLION;
        }
    }

    private final double dailyBudget;
    private final Prices prices;
    private final Spending spending;
    private final Clock clock;

    /** Of a budget in US dollars. */
    public SpendCap(double dailyBudget, Prices prices, Spending spending, Clock clock) {
        this.dailyBudget = dailyBudget;
        this.prices = prices;
        this.spending = spending;
        this.clock = clock;
    }

    /** Whether a call that begins with this prompt still fits. What its reply costs is known only afterwards. */
    public boolean allows(int inputTokens) {
        double spent = spending.on(today());
        return spent < dailyBudget && spent + prices.of(inputTokens, 0) <= dailyBudget;
    }

    /** A call that failed half way costs too. */
    public void spent(int inputTokens, int outputTokens) {
        spending.add(today(), prices.of(inputTokens, outputTokens));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
