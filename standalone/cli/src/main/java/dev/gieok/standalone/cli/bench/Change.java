package dev.gieok.standalone.cli.bench;

import java.util.List;
import java.util.Set;

/**
 * Something that is so, and is no longer so some days later.
 *
 * @param about its class: homes, cars, medicines …
 * @param others what is told besides, about other things
 * @param groups of the profile that may show it; empty where a profile need not
 */
record Change(
        String language,
        String half,
        String about,
        String first,
        String later,
        int days,
        String query,
        Words current,
        Words former,
        Set<String> groups,
        List<Other> others) {

    /** What is told besides and stays as it is, and how one asks for it. */
    record Other(String text, String query) {}

    Change {
        groups = Set.copyOf(groups);
        others = List.copyOf(others);
    }

    /**
     * Whether it tells what holds now, and does not name what held before. What denies that it holds never does; what denies
     * something else may say so in its words (“I got the cast off”, where “got … off” is what holds now).
     */
    boolean isToldBy(Held memory) {
        return mayTell(memory) && memory.tellings().anyMatch(words -> current.areIn(words) && !former.areIn(words));
    }

    /** The same, but a memory of what was told later may name both: “I swapped the Vespa for a Honda”. */
    boolean isToldBy(Held memory, String later) {
        return isToldBy(memory)
                || mayTell(memory)
                        && memory.observations().equals(Set.of(later))
                        && memory.tellings().anyMatch(current::areIn);
    }

    private boolean mayTell(Held memory) {
        return !memory.negated() || !current.areIn(memory.object());
    }

    /** Whether it still says what held before. */
    boolean isFormerIn(Held memory, String later) {
        return !memory.negated() && memory.tellings().anyMatch(former::areIn) && !isToldBy(memory, later);
    }
}
