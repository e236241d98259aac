package dev.gieok.reasoning.llm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Keeps what is spent on a model within a day's budget. Thread-safe. */
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
    private final Clock clock;
    private LocalDate day;
    private double spent;

    /** @param dailyBudget in US dollars; infinity for none */
    public SpendCap(double dailyBudget, Prices prices, Clock clock) {
        this.dailyBudget = dailyBudget;
        this.prices = prices;
        this.clock = clock;
        this.day = today();
    }

    /** Whether a call that begins with this prompt still fits. What its reply costs is known only afterwards. */
    public synchronized boolean allows(int inputTokens) {
        rollOver();
        return spent + prices.of(inputTokens, 0) <= dailyBudget && spent < dailyBudget;
    }

    /** A call that failed half way costs too. */
    public synchronized void spent(int inputTokens, int outputTokens) {
        rollOver();
        spent += prices.of(inputTokens, outputTokens);
    }

    /** In US dollars, since midnight UTC. */
    public synchronized double spentToday() {
        rollOver();
        return spent;
    }

    private void rollOver() {
        LocalDate now = today();
        if (!now.equals(day)) {
            day = now;
            spent = 0;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
