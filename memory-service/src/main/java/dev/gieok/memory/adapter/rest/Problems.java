package dev.gieok.memory.adapter.rest;

import dev.gieok.contracts.ErrorCode;
import dev.gieok.platform.NonRetriableException;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.person.ErasedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Failures as problems. */
public class Problems {
    private static final String JSON = "application/problem+json";

    /** What is not there. */
    public static final class UnknownException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What was there and was forgotten. */
    public static final class ForgottenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What is asked wrongly. */
    public static final class MalformedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static <T> T found(Optional<T> found) {
        return found.orElseThrow(UnknownException::new);
    }

    /** For a header that every call carries. */
    static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new MalformedException();
        }
        return value;
    }

    @ServerExceptionMapper
    public Response unknown(UnknownException e) {
        return problem(404, "not-found", "There is no such thing.");
    }

    @ServerExceptionMapper
    public Response forgotten(ForgottenException e) {
        return problem(410, "forgotten", "It has been forgotten.");
    }

    @ServerExceptionMapper
    public Response malformed(MalformedException e) {
        return problem(400, "malformed-request", "A header, a cursor or a parameter is not what it should be.");
    }

    @ServerExceptionMapper
    public Response away(RetriableException e) {
        return problem(503, ErrorCode.MEMORY_UNAVAILABLE.code(), ErrorCode.MEMORY_UNAVAILABLE.title());
    }

    @ServerExceptionMapper
    public Response erased(ErasedException e) {
        return problem(404, ErrorCode.PERSON_ERASED.code(), ErrorCode.PERSON_ERASED.title());
    }

    @ServerExceptionMapper
    public Response refused(NonRetriableException e) {
        int status = e.code() == ErrorCode.UNKNOWN_PERSON ? 404 : 500;
        return problem(status, e.code().code(), e.code().title());
    }

    private static Response problem(int status, String code, String detail) {
        return Response.status(status)
                .type(MediaType.valueOf(JSON))
                .entity(new Problem(status, code, detail))
                .build();
    }
}
