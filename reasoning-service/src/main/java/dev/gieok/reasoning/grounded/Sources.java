package dev.gieok.reasoning.grounded;

import dev.gieok.contracts.chat.CitationKind;
import java.util.ArrayList;
import java.util.List;

/** The sources of an answer in the making; gives each its marker. */
final class Sources {
    private final List<UsedSource> used = new ArrayList<>();

    /** `[n]`; a source that is used twice keeps its marker. */
    String cite(UsedSource source) {
        for (int i = 0; i < used.size(); i++) {
            if (used.get(i).sourceId().equals(source.sourceId())
                    && used.get(i).kind() == source.kind()
                    && source.kind() != CitationKind.MOMENT) {
                return "[" + (i + 1) + "]";
            }
        }
        used.add(source);
        return "[" + used.size() + "]";
    }

    String cite(Known known, String reason) {
        return cite(new UsedSource(
                known.kind(),
                known.sourceId(),
                known.text(),
                known.score(),
                null,
                null,
                null,
                null,
                null,
                reason,
                known.signals(),
                known.learntAt(),
                known.observationId()));
    }

    /** For an answer that takes the place of the one in the making. @param number of those that were cited before it */
    void keepFirst(int number) {
        used.subList(number, used.size()).clear();
    }

    List<UsedSource> used() {
        return List.copyOf(used);
    }
}
