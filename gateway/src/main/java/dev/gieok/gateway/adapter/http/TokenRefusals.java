package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import java.util.Optional;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a token, without quoting it. */
final class TokenRefusals {
    private static final int UNAUTHORIZED = 401;

    private TokenRefusals() {}

    static Optional<Refusal> of(@Nullable Throwable failure, int status) {
        if (status != UNAUTHORIZED) {
            return Optional.empty();
        }
        Throwable cause = failure;
        boolean given = false;
        for (int depth = 0; cause != null && depth < 12; depth++, cause = cause.getCause()) {
            given |= cause instanceof AuthenticationFailedException;
            if (cause instanceof InvalidJwtException invalid) {
                return Optional.of(of(invalid));
            }
        }
        return Optional.of(given ? invalid() : missing());
    }

    private static Refusal of(InvalidJwtException invalid) {
        if (invalid.hasExpired()) {
            return Refusal.of(
                    ProblemCode.TOKEN_EXPIRED,
                    "Get a new one: ./gieok token --user NAME, or from your identity provider.");
        }
        if (invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID) || invalid.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return Refusal.of(
                    ProblemCode.TOKEN_WRONG_ISSUER,
                    "This gateway trusts the issuer that mp.jwt.verify.issuer names, and the token is not from it.");
        }
        if (invalid.hasErrorCode(ErrorCodes.SUBJECT_MISSING)) {
            return Refusal.of(ProblemCode.TOKEN_WITHOUT_SUBJECT, "The token must say who asks in its `sub` claim.");
        }
        if (invalid.hasErrorCode(ErrorCodes.EXPIRATION_MISSING)) {
            return Refusal.of(ProblemCode.TOKEN_INVALID, "The token must say when it expires, in its `exp` claim.");
        }
        if (invalid.hasErrorCode(ErrorCodes.NOT_YET_VALID)) {
            return Refusal.of(
                    ProblemCode.TOKEN_INVALID,
                    "The token is not valid before the time in its `nbf` claim. Compare the clocks, or wait.");
        }
        return invalid();
    }

    private static Refusal invalid() {
        return Refusal.of(
                ProblemCode.TOKEN_INVALID,
                "It is not a JWT that was signed with the key this gateway trusts. Get a new one.");
    }

    private static Refusal missing() {
        return Refusal.of(
                ProblemCode.TOKEN_MISSING, "Send Authorization: Bearer <token>; ./gieok token --user NAME makes one.");
    }
}
