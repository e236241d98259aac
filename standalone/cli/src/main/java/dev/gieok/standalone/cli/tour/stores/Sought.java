package dev.gieok.standalone.cli.tour.stores;

import dev.gieok.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What is looked for.
 *
 * @param facts the memories' ids
 * @param words what was said, what was made of it, and what it was about; never empty ones
 * @param since nothing of the person is older
 */
public record Sought(PersonId person, List<String> facts, List<String> words, Instant since) {
    public Sought {
        facts = List.copyOf(facts);
        words = words.stream().filter(word -> !word.isBlank()).distinct().toList();
    }

    boolean standsIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    @Override
    public String toString() {
        return "Sought[" + person + "]";
    }
}
