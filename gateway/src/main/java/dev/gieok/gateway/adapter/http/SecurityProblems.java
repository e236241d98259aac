package dev.gieok.gateway.adapter.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Refused tokens as problems. The mappers of resteasy-problem 3.21 for these do not fit Quarkus 3.33 (they read a
 * field of its challenge that is no more), so ours come first.
 */
public class SecurityProblems {
    private static final int FIRST = 1;

    private final Problems problems;

    public SecurityProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(priority = FIRST)
    Response of(AuthenticationFailedException failure, UriInfo call) {
        return problems.of(failure, 401, Map.of(), call.getPath()).toResponse();
    }

    @ServerExceptionMapper(priority = FIRST)
    Response of(UnauthorizedException failure, UriInfo call) {
        return problems.of(failure, 401, Map.of(), call.getPath()).toResponse();
    }

    @ServerExceptionMapper(priority = FIRST)
    Response of(ForbiddenException failure, UriInfo call) {
        return problems.of(failure, 403, Map.of(), call.getPath()).toResponse();
    }
}
