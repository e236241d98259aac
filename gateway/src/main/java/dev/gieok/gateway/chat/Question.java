package dev.gieok.gateway.chat;

import dev.gieok.contracts.chat.Example;
import dev.gieok.contracts.chat.Part;
import dev.gieok.contracts.id.MediaId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.gateway.events.OccurredAt;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks, checked.
 *
 * @param occurredAt null for now
 * @param without source ids to leave out: a counterfactual
 * @param stream whether the answer is wanted piece by piece
 */
public record Question(
        @Nullable SessionId sessionId,
        List<Part> parts,
        List<Example> examples,
        @Nullable Instant occurredAt,
        Retention retain,
        List<String> without,
        boolean stream) {

    public List<MediaId> media() {
        return Stream.concat(parts.stream(), examples.stream().flatMap(example -> example.parts().stream()))
                .map(Part::mediaId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** With its time no later than now; refuses what has not happened yet. */
    Question settled(Instant now) {
        return new Question(sessionId, parts, examples, OccurredAt.settled(occurredAt, now), retain, without, stream);
    }

    /** What is asked, however the answer is wanted. */
    Question body() {
        return new Question(sessionId, parts, examples, occurredAt, retain, without, false);
    }

    @Override
    public String toString() {
        return "Question";
    }
}
