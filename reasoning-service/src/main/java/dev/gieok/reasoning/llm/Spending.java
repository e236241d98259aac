package dev.gieok.reasoning.llm;

import java.time.LocalDate;

/** What has been spent on language models, by all instances together. */
public interface Spending {
    /** In US dollars. */
    double on(LocalDate day);

    void add(LocalDate day, double dollars);
}
