package dev.gieok.contracts.event;

import dev.gieok.contracts.id.ObservationId;
import dev.gieok.contracts.id.SessionId;
import dev.gieok.contracts.memory.Candidate;
import dev.gieok.contracts.memory.Change;
import dev.gieok.contracts.memory.Closing;
import dev.gieok.contracts.memory.Passage;
import dev.gieok.contracts.memory.Retention;
import dev.gieok.contracts.memory.Trust;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an observation might teach. On `memory.commands.v1`. The first one for an observation counts.
 *
 * @param candidates in the order they were said; the fact that one becomes is derived from the observation and its index here
 * @param closings what is out of date since what was said, closed before the candidates are placed; null, as none, in what was written before there were any
 * @param changes what else may be out of date, known by its words only; looked for after the closings; null as with them
 * @param passages pieces that teach nothing
 * @param engine `rules`, `rules+llm:<model>`, or `rules (llm failed)`
 */
public record CandidatesExtracted(
        ObservationId observationId,
        @Nullable SessionId sessionId,
        @Nullable String speaker,
        String source,
        Trust trust,
        Instant occurredAt,
        Instant acceptedAt,
        Retention retain,
        String language,
        String text,
        List<Candidate> candidates,
        @Nullable List<Closing> closings,
        @Nullable List<Change> changes,
        List<Passage> passages,
        String engine)
        implements Event {

    public CandidatesExtracted {
        closings = closings == null ? List.of() : List.copyOf(closings);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    @Override
    public List<Closing> closings() {
        return closings == null ? List.of() : closings;
    }

    @Override
    public List<Change> changes() {
        return changes == null ? List.of() : changes;
    }

    /** The same observation with everybody called by another name that is known of them. */
    public CandidatesExtracted calling(Function<String, Optional<String>> known) {
        return new CandidatesExtracted(
                observationId,
                sessionId,
                speaker,
                source,
                trust,
                occurredAt,
                acceptedAt,
                retain,
                language,
                text,
                candidates.stream().map(each -> each.calling(known)).toList(),
                closings().stream().map(each -> each.calling(known)).toList(),
                changes().stream().map(each -> each.calling(known)).toList(),
                passages,
                engine);
    }

    @Override
    public String toString() {
        return "CandidatesExtracted[" + observationId + " " + candidates.size() + "]";
    }
}
