package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.problem.Refusal;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;

/** Errors that REST never sees, such as an address that is no route, as problems too. */
@ApplicationScoped
public class RouteProblems {
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500);

    void register(@Observes Router router) {
        STATUSES.forEach(status ->
                router.errorHandler(status, call -> answer(call, Refusals.of(call.failure(), status))));
    }

    static void answer(RoutingContext call, Refusal refusal) {
        if (call.response().ended() || call.response().headWritten()) {
            return;
        }
        refusal.retryAfter().ifPresent(wait -> call.response().putHeader("Retry-After", Problems.seconds(wait)));
        call.response()
                .setStatusCode(refusal.code().status())
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject(ProblemBodies.of(
                                refusal,
                                Objects.requireNonNullElse(call.request().path(), "")))
                        .encode());
    }
}
