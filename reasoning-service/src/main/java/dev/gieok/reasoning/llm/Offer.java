package dev.gieok.reasoning.llm;

import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.http.Memory;
import dev.gieok.reasoning.grounded.UsedSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a model is given to rest its answer on.
 *
 * @param instructions standing instructions that the person gave, which are to be followed
 * @param examples questions with the answers that are wanted for them
 * @param withheld what was left out because the model is not local
 */
record Offer(List<Item> items, List<Memory> instructions, List<Example> examples, Set<Withheld> withheld) {
    /** What may not leave. */
    enum Withheld {
        SENSITIVE,
        MEDIA
    }

    /** Where an item stands in the prompt. */
    enum Section {
        MEMORY,
        MOMENT,
        SUMMARY,
        CONVERSATION
    }

    /**
     * One thing that can be cited.
     *
     * @param line what the prompt shows of it, after its marker
     */
    record Item(int marker, Section section, String line, UsedSource source) {
        @Override
        public String toString() {
            return "Item[" + marker + "]";
        }
    }

    Map<Integer, UsedSource> sources() {
        return items.stream().collect(Collectors.toMap(Item::marker, Item::source));
    }

    String lines(Section section) {
        return items.stream()
                .filter(item -> item.section() == section)
                .map(item -> "[" + item.marker() + "] " + item.line())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "Offer[" + items.size() + "]";
    }
}
