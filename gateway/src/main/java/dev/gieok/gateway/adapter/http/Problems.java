package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.adapter.operation.GatewayMetrics;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import dev.gieok.platform.FailurePlace;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an error becomes what the caller reads: whatever the framework made of it is replaced by an
 * entry of the catalogue, so that no message of an exception, which may quote a person, ever leaves.
 */
@ApplicationScoped
public class Problems implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int BEFORE_ALL_OTHERS = 1000;
    private static final int SERVER_ERROR = 500;

    private final GatewayMetrics metrics;

    public Problems(GatewayMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public int priority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return of(context.cause, problem.getStatusCode(), problem.getHeaders(), context.path);
    }

    /**
     * @param status what the framework would have answered
     * @param headers what it would have sent along
     * @param path of the call
     */
    HttpProblem of(Throwable cause, int status, Map<String, Object> headers, @Nullable String path) {
        Refusal refusal = Refusals.of(cause, status);
        metrics.problem(refusal.code());
        // What we refuse ourselves is counted; what surprised us is noted too.
        if (refusal.code().status() >= SERVER_ERROR && Refusal.behind(cause).isEmpty()) {
            log(refusal.code(), cause);
        }
        var builder = HttpProblem.builder()
                .withType(URI.create(ProblemBodies.type(refusal.code())))
                .withTitle(refusal.code().title())
                .withStatus(refusal.code().status())
                .withDetail(refusal.detail())
                .withInstance(instance(path))
                .with("code", refusal.code().code());
        refusal.retryAfter().ifPresent(wait -> builder.withHeader("Retry-After", seconds(wait)));
        if (refusal.code().status() == ProblemCode.TOKEN_MISSING.status()) {
            builder.withHeader("WWW-Authenticate", "Bearer");
        }
        if (refusal.code() == ProblemCode.METHOD_NOT_ALLOWED) {
            headers.forEach(builder::withHeader);
        }
        return builder.build();
    }

    private static @Nullable URI instance(@Nullable String path) {
        try {
            return path == null ? null : new URI(null, null, path, null);
        } catch (URISyntaxException e) {
            // Such as “//”: the problem does without it.
            return null;
        }
    }

    static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private static void log(ProblemCode code, Throwable cause) {
        LOG.errorf("problem code=%s %s", code.code(), FailurePlace.of(cause));
    }
}
