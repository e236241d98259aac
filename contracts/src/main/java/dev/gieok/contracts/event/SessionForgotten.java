package dev.gieok.contracts.event;

import dev.gieok.contracts.id.FactId;
import dev.gieok.contracts.id.SessionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session is to be gone, with its turns and answers; what was learnt only from it is forgotten apart. On
 * `memory.facts.v1`.
 *
 * @param kept what was learnt elsewhere, too; null, as none, in what was written before it was told
 */
public record SessionForgotten(
        SessionId sessionId, Instant at, @Nullable List<Kept> kept) implements Event {
    public SessionForgotten {
        kept = kept == null ? List.of() : List.copyOf(kept);
    }

    /** One that leaves no fact behind. */
    public SessionForgotten(SessionId sessionId, Instant at) {
        this(sessionId, at, List.of());
    }

    /**
     * A fact whose history begins anew: the versions before `since`, in which the session may be quoted, are gone. Their
     * records are tombstoned.
     *
     * @param former marks of what they said, as in {@link FactForgotten}, but for the session's words; null, as none, in
     *     what was written before there were any
     */
    public record Kept(FactId factId, int since, @Nullable List<String> former) {
        public Kept {
            former = former == null ? List.of() : List.copyOf(former);
        }

        /** One of which no mark is left. */
        public Kept(FactId factId, int since) {
            this(factId, since, List.of());
        }

        @Override
        public List<String> former() {
            return former == null ? List.of() : former;
        }
    }

    @Override
    public List<Kept> kept() {
        return kept == null ? List.of() : kept;
    }
}
