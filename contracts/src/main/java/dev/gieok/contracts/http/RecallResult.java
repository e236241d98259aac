package dev.gieok.contracts.http;

import dev.gieok.contracts.chat.Turn;
import java.util.List;

/**
 * What memory knows about a query.
 *
 * @param items best first
 * @param profile active attributes, preferences, instructions, relations and values
 * @param turns of the session, oldest first, without the one that asks
 * @param degraded what could not take part, such as `dense` when no encoder answered
 */
public record RecallResult(
        List<RecallItem> items,
        List<Memory> profile,
        List<Turn> turns,
        List<MomentItem> moments,
        List<String> degraded) {
    @Override
    public String toString() {
        return "RecallResult";
    }
}
