package dev.gieok.gateway.adapter.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Bodies that are not what was wanted, as problems. Quarkus' own mappers answer these with nothing, or with too much. */
public class JsonProblems {
    private static final int FIRST = 1;

    private final Problems problems;

    public JsonProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(priority = FIRST)
    Response of(MismatchedInputException failure, UriInfo call) {
        return answer(failure, call);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response of(ValueInstantiationException failure, UriInfo call) {
        return answer(failure, call);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response of(JsonMappingException failure, UriInfo call) {
        return answer(failure, call);
    }

    @ServerExceptionMapper(priority = FIRST)
    Response of(JsonProcessingException failure, UriInfo call) {
        return answer(failure, call);
    }

    private Response answer(JsonProcessingException failure, UriInfo call) {
        return problems.of(failure, 400, Map.of(), call.getPath()).toResponse();
    }
}
