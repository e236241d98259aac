package dev.gieok.gateway.recall;

import dev.gieok.contracts.http.RecallItem;
import dev.gieok.contracts.http.RecallResult;
import java.util.List;

/**
 * Memories found, best first.
 *
 * @param degraded what could not take part, such as `dense` when no encoder answered
 */
public record RecallView(List<RecallItem> items, List<String> degraded) {
    public static RecallView of(RecallResult result) {
        return new RecallView(result.items(), result.degraded());
    }

    public static RecallView empty() {
        return new RecallView(List.of(), List.of());
    }
}
