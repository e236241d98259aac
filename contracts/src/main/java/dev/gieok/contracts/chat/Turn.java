package dev.gieok.contracts.chat;

import dev.gieok.contracts.id.AnswerId;
import dev.gieok.contracts.id.MediaId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exchange of a session: what the person said and, once there, what was answered.
 *
 * @param text what the person said; media parts are named by their ids
 * @param answer null while it is being made
 */
public record Turn(
        AnswerId turnId,
        String text,
        List<MediaId> media,
        Instant occurredAt,
        @Nullable Answer answer) {

    @Override
    public String toString() {
        return "Turn[" + turnId + "]";
    }
}
