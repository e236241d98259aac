package dev.gieok.ingest.imports.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said in a history.
 *
 * @param externalId the same for the same message in every copy of the history
 * @param conversation names what belongs together; null for what stands alone
 * @param speaker null for the person
 * @param occurredAt null when the history does not say
 * @param own whether the person said it; others are believed less, and never obeyed
 * @param passing nothing to learn from: a picture, a sticker, something taken back
 */
public record Message(
        String externalId,
        @Nullable String conversation,
        @Nullable String speaker,
        @Nullable Instant occurredAt,
        String text,
        boolean own,
        boolean passing) {
    /** Whether nothing of it could be read, not even when it was said. */
    public boolean unread() {
        return passing && occurredAt == null;
    }

    @Override
    public String toString() {
        return "Message";
    }
}
