package dev.gieok.encoder.adapter.rest;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** JSON of another shape is a problem in our own words; the framework's would quote the body. */
public class MismatchedBodies {
    @ServerExceptionMapper
    public Response problem(MismatchedInputException mismatch) {
        return HttpProblem.builder()
                .withStatus(Response.Status.BAD_REQUEST)
                .withTitle(Response.Status.BAD_REQUEST.getReasonPhrase())
                .withDetail("`texts` must be an array of strings.")
                .build()
                .toResponse();
    }
}
