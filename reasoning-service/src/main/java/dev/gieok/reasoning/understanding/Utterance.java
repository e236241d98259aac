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

    @Override
    public String toString() {
        return "Utterance";
    }
}
