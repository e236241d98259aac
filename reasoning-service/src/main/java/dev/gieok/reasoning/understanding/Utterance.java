package dev.gieok.reasoning.understanding;

import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said, with what is needed to understand it.
 *
 * @param speaker who said it; null for the person
 * @param zone where days begin, for “yesterday”
 * @param recentTurns the session's earlier words of the person, oldest first, for pronouns
 */
public record Utterance(
        String text,
        @Nullable String speaker,
        Instant occurredAt,
        ZoneId zone,
        Trust trust,
        Retention retain,
        List<String> recentTurns) {
    /** How many turns back somebody may have been spoken of who is “she” now. */
    private static final int FAR = 8;

    /** Of a session's turns, oldest first, those that may matter to how the next is understood. */
    public static List<String> recent(List<String> turns) {
        return List.copyOf(turns.subList(Math.max(0, turns.size() - FAR), turns.size()));
    }

    @Override
    public String toString() {
        return "Utterance";
    }
}
