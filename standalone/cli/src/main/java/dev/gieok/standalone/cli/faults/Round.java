package dev.gieok.standalone.cli.faults;

import java.util.List;

/**
 * How one way of telling ended.
 *
 * @param deliveries by the front door
 * @param redelivered by Kafka
 * @param hash of all that is known at the end
 * @param problems what is lost, doubled, wrong, or other than in the first round, in words; none is what it should be
 */
public record Round(
        String name,
        int deliveries,
        int redelivered,
        List<String> faults,
        String hash,
        int facts,
        long seconds,
        List<String> problems) {
    public Round {
        faults = List.copyOf(faults);
        problems = List.copyOf(problems);
    }
}
