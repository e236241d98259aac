package dev.gieok.gateway.adapter.memory;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Translates, in one place, what can go wrong with a call of memory-service. */
public final class MemoryCalls {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /** How the last call went, for health. */
    public enum State {
        NOT_ASKED,
        ANSWERING,
        NOT_ANSWERING
    }

    private volatile State state = State.NOT_ASKED;

    public State state() {
        return state;
    }

    /** Empty for what memory does not know; refused as forgotten when memory knows it to be gone. */
    <T> Optional<T> maybe(Supplier<T> call) {
        try {
            T result = call.get();
            state = State.ANSWERING;
            return Optional.ofNullable(result);
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status == NOT_FOUND) {
                state = State.ANSWERING;
                return Optional.empty();
            }
            if (status == GONE) {
                state = State.ANSWERING;
                throw Refusal.of(ProblemCode.NOT_FOUND, "It has been forgotten.");
            }
            if (status == BAD_REQUEST) {
                state = State.ANSWERING;
                throw Refusal.of(
                        ProblemCode.INVALID_PARAMETER,
                        "Memory does not take this query; a cursor must be one that a page gave as nextCursor.");
            }
            throw unavailable();
        } catch (ProcessingException | IllegalStateException e) {
            throw unavailable();
        }
    }

    <T> T always(Supplier<T> call) {
        return maybe(call).orElseThrow(this::unavailable);
    }

    private Refusal unavailable() {
        state = State.NOT_ANSWERING;
        return Refusal.forNow(
                ProblemCode.MEMORY_UNAVAILABLE,
                "What is remembered cannot be read right now. New observations are still taken. Try again shortly.",
                RETRY_AFTER);
    }
}
