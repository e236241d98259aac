package dev.gieok.gateway.adapter.http;

import dev.gieok.gateway.GatewayConfig;
import dev.gieok.gateway.problem.ProblemCode;
import dev.gieok.gateway.problem.Refusal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many calls are under way at once, all callers together. Each holds memory until it is answered, so what comes
 * faster than it can be taken is refused at the door, before anything of it is read.
 */
@ApplicationScoped
public class InFlight {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final int BEFORE_ALL_OTHERS = -10_000;

    private final AtomicInteger underWay = new AtomicInteger();
    private final int most;

    public InFlight(GatewayConfig config) {
        this.most = config.limits().inFlight();
    }

    void register(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_ALL_OTHERS).handler(this::enter);
    }

    private void enter(RoutingContext call) {
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            RouteProblems.answer(
                    call,
                    Refusal.forNow(
                            ProblemCode.OVERLOADED,
                            "More calls are under way than can be taken, from all callers together. Try again shortly.",
                            RETRY_AFTER));
            return;
        }
        leaveAtTheEnd(call);
        call.next();
    }

    /**
     * Quarkus puts its own end handler in the place of ours where it refuses a body by its announced length; the end of
     * the answer's body is told all the same. A caller who hangs up is told by the end handler only.
     */
    private void leaveAtTheEnd(RoutingContext call) {
        AtomicBoolean inside = new AtomicBoolean(true);
        Runnable leaves = () -> {
            if (inside.getAndSet(false)) {
                underWay.decrementAndGet();
            }
        };
        call.addEndHandler(ended -> leaves.run());
        call.addBodyEndHandler(ended -> leaves.run());
    }
}
