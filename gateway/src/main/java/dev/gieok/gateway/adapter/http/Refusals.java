package dev.gieok.gateway.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.RetriableException;
import dev.gieok.platform.blob.StorageFullException;
import dev.gieok.platform.person.ErasedException;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which entry of the catalogue a failure is. */
final class Refusals {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private Refusals() {}

    /**
     * @param status what the framework would have answered
     */
    static Refusal of(@Nullable Throwable failure, int status) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 12; depth++, cause = cause.getCause()) {
            Optional<Refusal> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return TokenRefusals.of(failure, status).orElseGet(() -> ofStatus(status));
    }

    private static Optional<Refusal> known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.of(refusal);
            case JsonProcessingException json -> Optional.of(JsonRefusals.of(json));
            case ConstraintViolationException violations -> Optional.of(FieldRefusals.of(violations));
            case StorageFullException full ->
                Optional.of(Refusal.forNow(
                        ProblemCode.STORAGE_FULL,
                        "The disk is full. What was accepted is kept; new work is taken when there is room again.",
                        SHORTLY));
            case RetriableException retriable ->
                Optional.of(Refusal.forNow(
                        ProblemCode.STORAGE_UNAVAILABLE,
                        "Nothing was kept of this request. Try again shortly.",
                        SHORTLY));
            case ErasedException erased ->
                Optional.of(Refusal.of(ProblemCode.PERSON_ERASED, "Everything about this person is being erased."));
            default -> Optional.empty();
        };
    }

    /** What a bare status means here. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 400 -> Refusal.of(ProblemCode.BAD_REQUEST, "Compare the request with /q/openapi.");
            case 403 -> Refusal.of(ProblemCode.FORBIDDEN, "Another token may be needed for this call.");
            case 404 -> Refusal.of(ProblemCode.NOT_FOUND, "No call and no thing of yours is at this address.");
            case 405 -> Refusal.of(ProblemCode.METHOD_NOT_ALLOWED, "/q/openapi lists the methods of every address.");
            case 406 ->
                Refusal.of(
                        ProblemCode.NOT_ACCEPTABLE,
                        "Ask with Accept: application/json; chats, answers and media events also come as"
                                + " text/event-stream.");
            case 413 -> Refusal.of(ProblemCode.BODY_TOO_LARGE, "Send less at once.");
            case 415 ->
                Refusal.of(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        "Send Content-Type: application/json, or multipart/form-data to /v1/media.");
            default ->
                status >= 400 && status < 500
                        ? Refusal.of(ProblemCode.BAD_REQUEST, "Compare the request with /q/openapi.")
                        : Refusal.of(
                                ProblemCode.INTERNAL,
                                "It was noted in the gateway's log. The next request should work.");
        };
    }
}
